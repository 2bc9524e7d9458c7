package nl.leiden.kennisstad.mail.web;

import java.util.List;
import nl.leiden.kennisstad.mail.MailAttempt;
import nl.leiden.kennisstad.mail.MailBody;
import nl.leiden.kennisstad.mail.MailState;
import nl.leiden.kennisstad.mail.MailView;
import org.jspecify.annotations.Nullable;

/** The mail log as its templates show it. */
final class MailPages {

    private MailPages() {}

    record Row(MailView mail, String path) {}

    /** A page of the log; {@code earlier} is the number of the next page, or null. */
    record Log(
            boolean goesOut,
            List<MailState> states,
            String path,
            String state,
            String search,
            int total,
            List<Row> rows,
            @Nullable Integer later,
            @Nullable Integer earlier) {}

    /**
     * One mail.
     *
     * @param body null when a secret text was not kept
     * @param link whole address, or null
     * @param resendPath null when it cannot be sent again
     */
    record One(
            MailView mail,
            @Nullable MailBody body,
            @Nullable String link,
            List<MailAttempt> attempts,
            @Nullable String resendPath) {}
}
