package nl.leiden.kennisstad.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox against a real SMTP server. */
@Portal
@DirtiesContext
class MailsTest {

    private static final int PORT = freePort();
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired private Mails mails;
    @Autowired private MailSending sending;
    @Autowired private MailRows rows;
    @Autowired private JdbcClient jdbc;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private Http http;

    @BeforeAll
    static void serverUp() {
        SERVER.start();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void serverDown() {
        SERVER.stop();
    }

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> PORT);
        registry.add("kennisstad.mail.from", () -> "portaal@kennisstad.example");
        registry.add("kennisstad.mail.waits", () -> "1s,1s");
        registry.add("kennisstad.mail.polling", () -> "500ms");
        registry.add("kennisstad.mail.lease", () -> "5s");
    }

    @BeforeEach
    void emptied() throws Exception {
        jdbc.sql("delete from mail").update();
        SERVER.purgeEmailFromAllMailboxes();
    }

    private static NewMail mail(String key, String name, String subject, String... paragraphs) {
        return new NewMail(
                key,
                "meeting-papers",
                new Recipient(name, "lid@kennisstad.example", Language.NL),
                subject,
                List.of(paragraphs),
                new NewMail.Link("Lees verder", "/nl/beheer"));
    }

    private boolean queue(NewMail mail) {
        return Boolean.TRUE.equals(
                new TransactionTemplate(transactions).execute(status -> mails.queue(mail)));
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private void untilState(String state, int count) throws InterruptedException {
        until(() ->
                jdbc.sql("select count(*) from mail where state = ?")
                                .param(state)
                                .query(Integer.class)
                                .single()
                        == count);
    }

    private static MimeMessage only() {
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }

    @Test
    void aMailArrivesAsTextAndAsHtmlInTheReceiversLanguage() throws Exception {
        queue(
                mail(
                        "a",
                        "Lid van de stuurgroep",
                        "Stukken voor 14 maart",
                        "Beste lid,",
                        "Ze zijn <er>."));
        untilState("SENT", 1);
        MimeMessage message = only();
        assertThat(message.getSubject()).isEqualTo("Stukken voor 14 maart");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("nl");
        assertThat(message.getFrom()[0].toString()).contains("portaal@kennisstad.example");
        String whole = GreenMailUtil.getWholeMessage(message);
        assertThat(whole)
                .contains("multipart/alternative", "text/plain", "text/html", "<html lang=\"nl\">")
                .contains("Ze zijn <er>.", "Ze zijn &lt;er&gt;.")
                .contains("http://localhost:8080/nl/beheer");
    }

    @Test
    void anInvitationComesAsAlternativeAndAsFile() throws Exception {
        String calendar = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
        queue(
                new NewMail(
                        "i",
                        "meeting-invited",
                        new Recipient("Lid", "lid@kennisstad.example", Language.EN),
                        "Invitation",
                        List.of("Come"),
                        null,
                        new NewMail.Calendar("REQUEST", calendar),
                        false));
        untilState("SENT", 1);
        assertThat(GreenMailUtil.getWholeMessage(only()))
                .contains("multipart/mixed", "text/calendar; charset=UTF-8; method=REQUEST")
                .contains("filename=invite.ics");
    }

    @Test
    void nothingIsSentWhenTheWorkIsUndone() throws Exception {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> {
                    mails.queue(mail("undone", "Lid", "Nooit", "x"));
                    status.setRollbackOnly();
                });
        Thread.sleep(700);
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThatThrownBy(() -> mails.queue(mail("alone", "Lid", "Nooit", "x")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theSameMailIsQueuedOnceHoweverManyAsk() throws Exception {
        try (ExecutorService many = Executors.newFixedThreadPool(50)) {
            IntStream.range(0, 50)
                    .forEach(at -> many.execute(() -> queue(mail("once", "Lid", "Eén keer", "x"))));
        }
        untilState("SENT", 1);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void manySendersSendEachMailOnce() throws Exception {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status ->
                        IntStream.range(0, 40)
                                .forEach(
                                        at -> mails.queue(mail("m" + at, "Lid", "Nr " + at, "x"))));
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 8).forEach(at -> many.execute(sending::sendAll));
        }
        untilState("SENT", 40);
        assertThat(SERVER.getReceivedMessages()).hasSize(40);
        assertThat(
                        Stream.of(SERVER.getReceivedMessages())
                                .map(MailsTest::subject)
                                .distinct()
                                .count())
                .isEqualTo(40);
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aServerThatIsDownLosesNothingAndNothingComesTwice() throws Exception {
        SERVER.stop();
        try {
            queue(mail("down1", "Lid", "Een", "x"));
            queue(mail("down2", "Lid", "Twee", "x"));
            until(() ->
                    jdbc.sql("select count(*) from mail_attempt where outcome = 'POSTPONED'")
                                    .query(Integer.class)
                                    .single()
                            >= 3);
        } finally {
            SERVER.start();
        }
        untilState("SENT", 2);
        Thread.sleep(1500);
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        UUID one = jdbc.sql("select id from mail where key = 'down1'").query(UUID.class).single();
        List<MailAttempt> attempts = mails.attempts(one);
        assertThat(attempts.getLast().outcome()).isEqualTo(MailOutcome.SENT);
        assertThat(attempts.getFirst().outcome()).isEqualTo(MailOutcome.POSTPONED);
        assertThat(attempts.getFirst().answer()).isNotBlank();
    }

    @Test
    void whatBrokeOffInTheMiddleIsSentAgainAndTheLogSaysSo() throws Exception {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> rows.add(mail("broken", "Lid", "Half", "x"), MailState.QUEUED));
        // taken by a node that is killed before it could tell how it ended
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> rows.take(Duration.ofMillis(200)));
        untilState("SENT", 1);
        UUID id = jdbc.sql("select id from mail where key = 'broken'").query(UUID.class).single();
        assertThat(mails.attempts(id))
                .extracting(MailAttempt::outcome)
                .containsExactly(null, MailOutcome.SENT);
        assertThat(only().getMessageID()).contains(id.toString());
        assertThat(Visitor.as(http, "beheerder").get("/nl/beheer/mail/" + id).page().text())
                .contains("het portaal stopte tijdens het verzenden");
    }

    @Test
    void oneReceiverWhateverTheNamesHold() throws Exception {
        queue(
                mail(
                        "inject",
                        "Lid\r\nBcc: kwaad@kennisstad.example, \"a\" <b@kennisstad.example>",
                        "Onderwerp\r\nBcc: kwaad@kennisstad.example\r\n\r\nTekst 🙂",
                        "x\r\n.\r\nRCPT TO:<kwaad@kennisstad.example>"));
        untilState("SENT", 1);
        assertThat(only().getAllRecipients()).hasSize(1);
        assertThat(only().getHeader("Bcc")).isNull();
        assertThat(only().getSubject()).startsWith("Onderwerp Bcc:").endsWith("🙂");
    }

    @Test
    void anAddressThatIsNoneFailsForGood() throws Exception {
        queue(
                new NewMail(
                        "bad",
                        "meeting-papers",
                        new Recipient("Lid", "a@b.example, c@d.example", Language.NL),
                        "x",
                        List.of("x"),
                        null));
        untilState("FAILED", 1);
        assertThat(Visitor.as(http, "coordinator").get("/nl/beheer").page().text())
                .contains("1 mail is niet verzonden");
    }

    @Test
    void aSecretTextIsNotKeptAndNotShown() throws Exception {
        queue(
                new NewMail(
                        "secret",
                        "account-link",
                        new Recipient("Lid", "lid@kennisstad.example", Language.NL),
                        "Uw link",
                        List.of("Geheim"),
                        new NewMail.Link("Kies", "/nl/wachtwoord/geheim-token"),
                        null,
                        true));
        untilState("SENT", 1);
        assertThat(GreenMailUtil.getWholeMessage(only())).contains("geheim-token");
        UUID id = jdbc.sql("select id from mail").query(UUID.class).single();
        assertThat(mails.text(id)).isEmpty();
        assertThat(jdbc.sql("select count(*) from mail_text").query(Integer.class).single())
                .isZero();
        assertThat(
                        jdbc.sql(
                                        "select count(*) from trail where coalesce(after::text, '') like '%geheim-token%'")
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThatThrownBy(() -> mails.resend(id))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.key()).isEqualTo("mail.text-gone"));
        Visitor reader = Visitor.as(http, "beheerder");
        assertThat(reader.get("/nl/beheer/mail/" + id).page().text())
                .contains("geheime link")
                .doesNotContain("geheim-token");
        assertThat(reader.get("/nl/beheer/mail/" + id).page().select("form[action$=verzending]"))
                .isEmpty();
    }

    @Test
    void aLinkForAPasswordIsMailedInTheLanguageOfTheAccountAndNotShown() throws Exception {
        jdbc.sql("update account set language = 'en' where email like 'gast@%'").update();
        Visitor administrator = Visitor.as(http, "beheerder");
        String account =
                jdbc.sql("select id from account where email like 'gast@%'")
                        .query(String.class)
                        .single();
        Visitor.Answer answer = administrator.press("/nl/beheer/accounts/" + account + "/link");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(administrator.follow(answer).page().text())
                .contains("De link is gemaild naar gast@kennisstad.example")
                .doesNotContain("/password/");
        untilState("SENT", 1);
        assertThat(only().getSubject()).isEqualTo("Choose your password for Leiden Kennisstad");
        assertThat(GreenMailUtil.getWholeMessage(only()).replace("=\r\n", ""))
                .contains("http://localhost:8080/en/password/");
    }

    @Test
    void theLogIsSearchedAndAMailIsSentAgain() throws Exception {
        queue(mail("log1", "Iemand", "Eerste", "Tekst van de eerste"));
        untilState("SENT", 1);
        Visitor reader = Visitor.as(http, "coordinator");
        assertThat(reader.get("/nl/beheer/mail?state=sent&q=iemand").page().text())
                .contains("Eerste", "1 mail");
        assertThat(reader.get("/nl/beheer/mail?state=failed").page().text()).contains("Geen mail");
        assertThat(reader.get("/nl/beheer/mail?q=%25").page().text()).contains("Geen mail");
        assertThat(reader.get("/nl/beheer/mail?page=99999&state=onzin&q=%5C").status())
                .isEqualTo(200);
        UUID id = jdbc.sql("select id from mail").query(UUID.class).single();
        assertThat(reader.get("/nl/beheer/mail/" + id).page().text())
                .contains("Tekst van de eerste", "Aangenomen");
        assertThat(reader.press("/nl/beheer/mail/" + id + "/nieuwe-verzending").status())
                .isEqualTo(303);
        until(() -> SERVER.getReceivedMessages().length == 2);
        assertThat(SERVER.getReceivedMessages()[0].getMessageID())
                .isEqualTo(SERVER.getReceivedMessages()[1].getMessageID());
        assertThat(Visitor.as(http, "stuurgroep").get("/nl/beheer/mail").status()).isEqualTo(404);
    }
}
