package nl.leiden.kennisstad.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.TestDatabase;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Waiting;
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

    private static final MailServer SERVER = new MailServer();

    @Autowired private Mails mails;
    @Autowired private MailSending sending;
    @Autowired private MailRows rows;
    @Autowired private JdbcClient jdbc;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private Http http;
    @Autowired private TestDatabase.Url database;

    @BeforeAll
    static void serverUp() {
        SERVER.up();
    }

    @AfterAll
    static void serverDown() {
        SERVER.down();
    }

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        SERVER.register(registry);
    }

    @BeforeEach
    void emptied() throws Exception {
        jdbc.sql("delete from mail").update();
        SERVER.empty();
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

    private static NewMail secret(String key) {
        return new NewMail(
                key,
                "account-link",
                new Recipient("Lid", "lid@kennisstad.example", Language.NL),
                "Uw link",
                List.of("Geheim"),
                new NewMail.Link("Kies", "/nl/wachtwoord/geheim-token"),
                null,
                true);
    }

    private UUID id(String key) {
        return jdbc.sql("select id from mail where key = ?").param(key).query(UUID.class).single();
    }

    private boolean queue(NewMail mail) {
        return Boolean.TRUE.equals(
                new TransactionTemplate(transactions).execute(status -> mails.queue(mail)));
    }

    private void untilState(String state, int count) throws InterruptedException {
        Waiting.until(() ->
                jdbc.sql("select count(*) from mail where state = ?")
                                .param(state)
                                .query(Integer.class)
                                .single()
                        == count);
    }

    @Test
    void nothingIsSentWhenTheWorkIsUndone() throws Exception {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> {
                    mails.queue(mail("undone", "Lid", "Nooit", "x"));
                    status.setRollbackOnly();
                });
        Thread.sleep(700);
        assertThat(SERVER.received()).isEmpty();
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
        assertThat(SERVER.received()).hasSize(1);
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
        assertThat(SERVER.messageIds()).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void whatBrokeOffInTheMiddleIsSentAgainAndTheLogSaysSo() throws Exception {
        // taken by a node that is killed before it could tell how it ended
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> {
                    rows.add(mail("broken", "Lid", "Half", "x"), MailState.QUEUED);
                    rows.take(Duration.ofMillis(200));
                });
        untilState("SENT", 1);
        UUID id = id("broken");
        assertThat(mails.attempts(id))
                .extracting(MailAttempt::outcome)
                .containsExactly(null, MailOutcome.SENT);
        assertThat(SERVER.only().getMessageID()).contains(id.toString());
        assertThat(Visitor.as(http, "beheerder").get("/nl/beheer/mail/" + id).page().text())
                .contains("het portaal stopte tijdens het verzenden");
    }

    @Test
    void whatTheServerTookIsNeverCalledNotSent() throws Exception {
        database.asSuperuser(
                """
                create function forgetful() returns trigger language plpgsql as
                $$begin raise exception 'no room to write it down'; end$$;
                create trigger forgetful before update on mail_attempt for each row
                when (new.outcome = 'SENT') execute function forgetful()
                """);
        try {
            queue(mail("taken", "Lid", "Aangenomen", "x"));
            Waiting.until(() -> SERVER.received().size() == 1);
        } finally {
            database.asSuperuser("drop trigger forgetful on mail_attempt; drop function forgetful");
        }
        untilState("SENT", 1);
        assertThat(mails.attempts(id("taken")).getFirst().outcome()).isNull();
        assertThat(SERVER.messageIds().stream().distinct()).hasSize(1);
    }

    @Test
    void anAnswerThatComesAfterTheLeaseCountsAndHoldsUpNothing() throws Exception {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        SERVER.down();
        try {
            NewMail secret = secret("late");
            MailRows.Taken slow =
                    Objects.requireNonNull(
                            transaction.execute(status -> {
                                rows.add(secret, MailState.QUEUED);
                                return rows.take(Duration.ofMillis(1)).orElseThrow();
                            }));
            untilState("QUEUED", 1);
            transaction.executeWithoutResult(
                    status -> rows.end(slow, MailOutcome.SENT, null, null));
        } finally {
            SERVER.up();
        }
        queue(mail("next", "Lid", "Volgende", "x"));
        untilState("SENT", 2);
        assertThat(mails.attempts(id("late")).getFirst().outcome()).isEqualTo(MailOutcome.SENT);
        assertThat(SERVER.only().getMessageID()).contains(id("next").toString());
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
        queue(secret("secret"));
        untilState("SENT", 1);
        assertThat(GreenMailUtil.getWholeMessage(SERVER.only())).contains("geheim-token");
        UUID id = id("secret");
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
        assertThat(SERVER.only().getSubject())
                .isEqualTo("Choose your password for Leiden Kennisstad");
        assertThat(GreenMailUtil.getWholeMessage(SERVER.only()).replace("=\r\n", ""))
                .contains("http://localhost:8080/en/password/");
    }

    @Test
    void aDoubleClickMailsOneLink() throws Exception {
        Visitor administrator = Visitor.as(http, "beheerder");
        String account =
                jdbc.sql("select id from account where email like 'gast@%'")
                        .query(String.class)
                        .single();
        Visitor.Answer page = administrator.get("/nl/beheer/accounts/" + account);
        administrator.submit(page, "form[action$=/link]", Map.of());
        administrator.submit(page, "form[action$=/link]", Map.of());
        untilState("SENT", 1);
        assertThat(mails.count(null, "")).isOne();
    }

    @Test
    void allThatWasGivenUpIsSentAgainAtOnce() throws Exception {
        SERVER.down();
        try {
            queue(mail("up1", "Lid", "Eerste", "x"));
            queue(mail("up2", "Lid", "Tweede", "x"));
            queue(secret("up3"));
            for (int given = 0; given < 3; Thread.sleep(20)) { // not while one is under way
                given +=
                        jdbc.sql(
                                        "update mail set state = 'FAILED', ended_at = now() where state = 'QUEUED'")
                                .update();
            }
            jdbc.sql("delete from mail_text where mail_id = ?").param(id("up3")).update();
        } finally {
            SERVER.up();
        }
        Visitor reader = Visitor.as(http, "coordinator");
        Visitor.Answer log = reader.get("/nl/beheer/mail");
        Visitor.Answer done = reader.submit(log, "form[action$=/mail/nieuwe-verzending]", Map.of());
        assertThat(done.page().text()).contains("2 mails worden opnieuw verzonden");
        untilState("SENT", 2);
        assertThat(reader.get("/nl/beheer/mail").page().select("form[action$=nieuwe-verzending]"))
                .isEmpty();
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
        UUID id = id("log1");
        assertThat(reader.get("/nl/beheer/mail/" + id).page().text())
                .contains("Tekst van de eerste", "Aangenomen");
        assertThat(reader.press("/nl/beheer/mail/" + id + "/nieuwe-verzending").status())
                .isEqualTo(303);
        Waiting.until(() -> SERVER.received().size() == 2);
        assertThat(SERVER.messageIds().stream().distinct()).hasSize(1);
        assertThat(Visitor.as(http, "stuurgroep").get("/nl/beheer/mail").status()).isEqualTo(404);
    }
}
