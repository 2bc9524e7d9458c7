package nl.leiden.kennisstad.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A mail written out. It keeps its own Message-ID, so that one that arrives twice can be told, and
 * knows whether the server has all of it.
 */
final class OutgoingMail extends MimeMessage {

    private final String id;
    private boolean handedOver;

    OutgoingMail(String id) {
        super(Session.getInstance(new Properties()));
        this.id = id;
    }

    /**
     * Whether nothing but the server's answer is missing: from here on it may have taken the mail.
     * The transport writes a message after the answer to DATA, and only then.
     */
    boolean handedOver() {
        return handedOver;
    }

    @Override
    public void writeTo(OutputStream out, String @Nullable [] ignored)
            throws IOException, MessagingException {
        super.writeTo(out, ignored);
        handedOver = true;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
