package nl.leiden.kennisstad.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a mail when the server is slow, breaks off, or refuses. */
@Portal
@DirtiesContext
class CapriciousServerTest {

    private static final CapriciousServer SERVER = new CapriciousServer();
    private static final int ATTEMPTS = 3;
    private static final int MOST_UNANSWERED = 5;

    @Autowired private Mails mails;
    @Autowired private MailSending sending;
    @Autowired private MailRows rows;
    @Autowired private MimeMails mimeMails;
    @Autowired private MailProperties properties;
    @Autowired private ObjectProvider<JavaMailSender> senders;
    @Autowired private ObjectProvider<LastWord> lastWords;
    @Autowired private JavaMailSenderImpl sender;
    @Autowired private JdbcClient jdbc;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private Clock clock;
    @Autowired private Http http;

    @Autowired
    @Qualifier("jobScheduler")
    private SmartLifecycle workOfThisNode;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", SERVER::port);
        registry.add("kennisstad.mail.attempts", () -> ATTEMPTS);
        registry.add("kennisstad.mail.waits", () -> "50ms");
        registry.add("kennisstad.mail.lease", () -> "600ms");
        registry.add("kennisstad.mail.polling", () -> "200ms");
        registry.add("kennisstad.job.polling", () -> "200ms");
    }

    @BeforeEach
    void asUsual() {
        jdbc.sql("delete from mail").update();
        SERVER.beAsUsual();
    }

    @AfterAll
    static void closed() throws Exception {
        SERVER.close();
    }

    private UUID queued() {
        String key = UUID.randomUUID().toString();
        new TransactionTemplate(transactions)
                .executeWithoutResult(status ->
                        mails.queue(
                                new NewMail(
                                        key,
                                        "meeting-papers",
                                        new Recipient("Lid", "lid@kennisstad.example", Language.NL),
                                        "Stukken",
                                        List.of("Lees ze"),
                                        null)));
        return jdbc.sql("select id from mail where key = ?").param(key).query(UUID.class).single();
    }

    private MailView mail(UUID id) {
        return mails.find(id).orElseThrow();
    }

    private void until(UUID id, MailState state) throws InterruptedException {
        Waiting.until(() -> mail(id).state() == state);
    }

    private List<MailOutcome> outcomes(UUID id) {
        return mails.attempts(id).stream().map(MailAttempt::outcome).toList();
    }

    @Test
    void aServerMayThinkForTenMinutes() {
        assertThat(sender.getJavaMailProperties()).containsEntry("mail.smtp.timeout", "600000");
    }

    @Test
    void aSlowServerGetsTheMailOnceHoweverShortTheLease() throws Exception {
        SERVER.think(Duration.ofSeconds(3));
        UUID id = queued();
        Waiting.until(() -> SERVER.wholeMails() == 1);
        try (ExecutorService others = Executors.newFixedThreadPool(4)) {
            for (int turn = 0; turn < 10; turn++) {
                IntStream.range(0, 4).forEach(at -> others.execute(sending::sendAll));
                Thread.sleep(250);
            }
        }
        until(id, MailState.SENT);
        assertThat(SERVER.wholeMails()).isOne();
        assertThat(outcomes(id)).containsExactly(MailOutcome.SENT);
    }

    @Test
    void whatTheServerMayHaveTakenIsCountedAndToldTruly() throws Exception {
        Properties usual = sender.getJavaMailProperties();
        Properties hasty = new Properties();
        hasty.putAll(usual);
        hasty.setProperty("mail.smtp.timeout", "300");
        sender.setJavaMailProperties(hasty);
        try {
            SERVER.think(Duration.ofMillis(900));
            UUID id = queued();
            until(id, MailState.FAILED);
            assertThat(outcomes(id)).hasSize(ATTEMPTS).containsOnly(MailOutcome.UNANSWERED);
            assertThat(SERVER.wholeMails()).isEqualTo(ATTEMPTS);
            assertThat(Visitor.as(http, "beheerder").get("/nl/beheer/mail/" + id).page().text())
                    .contains("Misschien is de mail aangekomen", "Opgegeven");
        } finally {
            sender.setJavaMailProperties(usual);
        }
    }

    @Test
    void aConnectionThatBreaksAfterTheMailFillsNoMailbox() throws Exception {
        MailSending patient =
                new MailSending(
                        rows,
                        mimeMails,
                        new MailProperties(
                                properties.from(),
                                properties.fromName(),
                                null,
                                100,
                                List.of(Duration.ZERO),
                                Duration.ofSeconds(60),
                                properties.polling(),
                                properties.keep()),
                        senders,
                        lastWords,
                        transactions,
                        clock);
        workOfThisNode.stop();
        try {
            SERVER.answer(CapriciousServer.WHOLE_MAIL, CapriciousServer.HANGS_UP);
            UUID id = added();
            patient.sendAll();
            assertThat(mail(id).state()).isEqualTo(MailState.FAILED);
            assertThat(outcomes(id)).hasSize(MOST_UNANSWERED).containsOnly(MailOutcome.UNANSWERED);
        } finally {
            patient.destroy();
            workOfThisNode.start();
        }
    }

    /** Queued without waking anybody. */
    private UUID added() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status ->
                        rows.add(
                                new NewMail(
                                        "added",
                                        "meeting-papers",
                                        new Recipient("Lid", "lid@kennisstad.example", Language.NL),
                                        "Stukken",
                                        List.of("Lees ze"),
                                        null),
                                MailState.QUEUED));
        return jdbc.sql("select id from mail where key = 'added'").query(UUID.class).single();
    }

    @ParameterizedTest
    @CsvSource({
        "hello, 554 no service for you, UNWELCOME",
        "hello, 421 too busy, UNREACHABLE",
        "hello, '', UNREACHABLE",
        "EHLO, '', UNREACHABLE",
        "MAIL, 530 5.7.0 authentication required, UNWELCOME",
        "MAIL, 550 5.7.1 sender not allowed, UNWELCOME",
        "MAIL, 451 4.3.0 try later, UNREACHABLE",
        "RCPT, 530 5.7.0 authentication required, UNWELCOME",
        "RCPT, 550 5.1.8 sender unknown, UNWELCOME",
        "RCPT, 421 4.3.2 going down, UNREACHABLE",
        "RCPT, '', UNREACHABLE",
    })
    void whatIsNotAboutTheMailIsNeverItsEnd(String at, String answer, MailOutcome outcome)
            throws Exception {
        SERVER.answer(at, answer);
        UUID id = queued();
        Waiting.until(() -> mail(id).attempts() > ATTEMPTS + 1);
        assertThat(mail(id).state()).isIn(MailState.QUEUED, MailState.SENDING);
        assertThat(outcomes(id).subList(0, ATTEMPTS)).containsOnly(outcome);

        SERVER.beAsUsual();
        until(id, MailState.SENT);
    }

    @Test
    void theStartPageSaysWhatToCheckWhenTheServerDoesNotLetUsIn() throws Exception {
        SERVER.answer("MAIL", "550 5.7.1 sender not allowed");
        UUID id = queued();
        Waiting.until(() -> mails.trouble().unwelcome());
        Visitor reader = Visitor.as(http, "beheerder");
        Waiting.until(
                () -> reader.get("/nl/beheer").page().text().contains("laat het portaal niet toe"));
        assertThat(reader.get("/nl/beheer/mail/" + id).page().text())
                .contains("Controleer de instellingen", "sender not allowed");
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user",
        "RCPT, 501 bad address",
        "., 554 5.6.0 not such a mail",
    })
    void whatIsRefusedForGoodIsGivenUpAtOnce(String at, String answer) throws Exception {
        SERVER.answer(at, answer);
        UUID id = queued();
        until(id, MailState.FAILED);
        assertThat(outcomes(id)).containsExactly(MailOutcome.REFUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 451 4.7.1 greylisted",
        "RCPT, 554 5.7.1 relay access denied",
        "DATA, 451 not now",
        "., 451 4.3.0 scanner is down",
    })
    void whatMayGoBetterLaterIsTriedAsOftenAsIsSet(String at, String answer) throws Exception {
        SERVER.answer(at, answer);
        UUID id = queued();
        until(id, MailState.FAILED);
        assertThat(outcomes(id)).hasSize(ATTEMPTS).containsOnly(MailOutcome.POSTPONED);
    }

    @Test
    void anOutageBeforeDoesNotCountAndNeitherDoesWhatWasBeforeASecondSending() throws Exception {
        SERVER.answer(CapriciousServer.HELLO, CapriciousServer.HANGS_UP);
        UUID id = queued();
        Waiting.until(() -> mail(id).attempts() > ATTEMPTS);
        SERVER.beAsUsual();
        SERVER.answer("RCPT", "451 4.7.1 greylisted");
        until(id, MailState.FAILED);
        assertThat(outcomes(id).stream().filter(MailOutcome.POSTPONED::equals)).hasSize(ATTEMPTS);

        int before = mail(id).attempts();
        mails.resend(id);
        Waiting.until(() -> mail(id).attempts() > before && mail(id).state() == MailState.FAILED);
        assertThat(mail(id).attempts()).isEqualTo(before + ATTEMPTS);
    }

    @Test
    void aStopWaitsForTheMailInHand() throws Exception {
        workOfThisNode.stop();
        try {
            MailSending stopped =
                    new MailSending(
                            rows, mimeMails, properties, senders, lastWords, transactions, clock);
            SERVER.think(Duration.ofSeconds(2));
            UUID id = added();
            stopped.wake();
            Waiting.until(() -> SERVER.wholeMails() == 1);
            stopped.destroy();
            assertThat(mail(id).state()).isEqualTo(MailState.SENT);
        } finally {
            workOfThisNode.start();
        }
    }
}
