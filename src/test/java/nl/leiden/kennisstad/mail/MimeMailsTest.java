package nl.leiden.kennisstad.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.SiteProperties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What is in a mail, as a server takes it. */
class MimeMailsTest {

    private static final MailServer SERVER = new MailServer();
    private static final String SITE = "https://portaal.kennisstad.example";

    private final MimeMails mails =
            new MimeMails(
                    new MailProperties(
                            "portaal@kennisstad.example",
                            "Leiden Kennisstad",
                            null,
                            1,
                            List.of(Duration.ofSeconds(1)),
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(1),
                            Duration.ofDays(1)),
                    new SiteProperties(SITE, List.of(), "mailto:x@kennisstad.example"),
                    Clock.systemUTC());

    @BeforeAll
    static void serverUp() {
        SERVER.up();
    }

    @AfterAll
    static void serverDown() {
        SERVER.down();
    }

    @BeforeEach
    void emptied() throws Exception {
        SERVER.empty();
    }

    private MimeMessage sent(
            UUID id,
            String name,
            String subject,
            NewMail.@Nullable Calendar calendar,
            String... said) {
        NewMail mail =
                new NewMail(
                        "key",
                        "meeting-papers",
                        new Recipient(name, "lid@kennisstad.example", Language.NL),
                        subject,
                        List.of(said),
                        new NewMail.Link("Lees verder", "/nl/beheer"),
                        calendar,
                        false);
        Instant now = Instant.now();
        MailView view =
                new MailView(
                        id,
                        mail.kind(),
                        name,
                        mail.to().email(),
                        mail.to().language(),
                        subject,
                        false,
                        MailState.SENDING,
                        1,
                        now,
                        now,
                        null);
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(SERVER.port());
        sender.send(mails.write(view, MailBody.of(mail)));
        return SERVER.only();
    }

    @Test
    void itIsTextAndHtmlInTheReceiversLanguage() throws Exception {
        UUID id = UUID.randomUUID();
        MimeMessage message =
                sent(
                        id,
                        "Lid van de stuurgroep",
                        "Stukken voor 14 maart",
                        null,
                        "Beste lid,",
                        "Ze zijn <er>.");
        assertThat(message.getSubject()).isEqualTo("Stukken voor 14 maart");
        assertThat(message.getMessageID()).isEqualTo("<" + id + "@portaal.kennisstad.example>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("nl");
        assertThat(message.getFrom()[0].toString()).contains("portaal@kennisstad.example");
        assertThat(GreenMailUtil.getWholeMessage(message))
                .contains("multipart/alternative", "text/plain", "text/html", "<html lang=\"nl\">")
                .contains("Ze zijn <er>.", "Ze zijn &lt;er&gt;.")
                .contains(SITE + "/nl/beheer");
    }

    @Test
    void anInvitationComesAsAlternativeAndAsFile() {
        MimeMessage message =
                sent(
                        UUID.randomUUID(),
                        "Lid",
                        "Uitnodiging",
                        new NewMail.Calendar("REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
                        "Kom");
        assertThat(GreenMailUtil.getWholeMessage(message))
                .contains("multipart/mixed", "text/calendar; charset=UTF-8; method=REQUEST")
                .contains("filename=invite.ics");
    }

    @Test
    void oneReceiverWhateverTheNamesHold() throws Exception {
        MimeMessage message =
                sent(
                        UUID.randomUUID(),
                        "Lid\r\nBcc: kwaad@kennisstad.example, \"a\" <b@kennisstad.example>",
                        "Onderwerp\r\nBcc: kwaad@kennisstad.example\r\n\r\nTekst 🙂",
                        null,
                        "x\r\n.\r\nRCPT TO:<kwaad@kennisstad.example>");
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject()).startsWith("Onderwerp Bcc:").endsWith("🙂");
    }
}
