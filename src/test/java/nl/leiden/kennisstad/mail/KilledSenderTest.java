package nl.leiden.kennisstad.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.PortalProcess;
import nl.leiden.kennisstad.support.TestDatabase;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A node that is killed while the server has a mail and did not answer yet; another one goes on.
 */
@Portal
@DirtiesContext
class KilledSenderTest {

    private static final MailServer SERVER = new MailServer();
    private static final int MAILS = 20;
    private static final int AT = 8;
    private static final Duration LEASE = Duration.ofSeconds(3);

    @Autowired private Mails mails;
    @Autowired private MailRows rows;
    @Autowired private JdbcClient jdbc;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private Http http;
    @Autowired private TestDatabase.Url database;

    @Autowired
    @Qualifier("jobScheduler")
    private SmartLifecycle workOfThisNode;

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
        settings().forEach((name, value) -> registry.add(name, () -> value));
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(SERVER.settings());
        settings.put("kennisstad.mail.lease", LEASE.toSeconds() + "s");
        settings.put("kennisstad.job.heartbeat", "1s");
        return settings;
    }

    @Test
    void everyMailArrivesAndOnlyTheOneInTheMiddleTwice() throws Exception {
        workOfThisNode.stop();
        queue();
        MailServer.Stall stall = SERVER.stallAt(AT);
        try (PortalProcess node = PortalProcess.start(database, settings())) {
            Waiting.until(
                    Duration.ofSeconds(120),
                    node::output,
                    () -> stall.began().getCount() == 0 || !node.alive());
            assertThat(node.alive()).as(node.output()).isTrue();
            assertThat(node.kill()).as("exit code after SIGKILL").isEqualTo(137);
        } finally {
            stall.over().countDown();
        }
        Waiting.until(() -> SERVER.received().size() == AT);
        assertThat(count(MailState.SENT)).isEqualTo(AT - 1);
        assertThat(count(MailState.QUEUED)).isEqualTo(MAILS - AT);
        UUID broken =
                jdbc.sql("select id from mail where state = 'SENDING'").query(UUID.class).single();

        workOfThisNode.start();
        Waiting.until(() -> count(MailState.SENT) == MAILS);

        List<UUID> all = mails.log(null, "", 0, MAILS).stream().map(MailView::id).toList();
        assertThat(SERVER.messageIds())
                .hasSize(MAILS + 1)
                .containsOnlyElementsOf(all.stream().map(KilledSenderTest::messageId).toList())
                .containsOnlyOnceElementsOf(
                        all.stream()
                                .filter(id -> !id.equals(broken))
                                .map(KilledSenderTest::messageId)
                                .toList());
        all.stream().filter(id -> !id.equals(broken)).forEach(this::wasSentAtOnce);
        wasBrokenOffAndSentAgain(broken);
    }

    private void queue() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status ->
                        IntStream.range(0, MAILS)
                                .mapToObj(KilledSenderTest::mail)
                                .forEach(mail -> rows.add(mail, MailState.QUEUED)));
    }

    private static NewMail mail(int number) {
        return new NewMail(
                "killed:" + number,
                "meeting-papers",
                new Recipient("Lid", "lid@kennisstad.example", Language.NL),
                "Stuk " + number,
                List.of("Lees stuk " + number),
                null);
    }

    private int count(MailState state) {
        return mails.count(state, "");
    }

    private static String messageId(UUID mail) {
        return "<" + mail + "@localhost>";
    }

    private void wasSentAtOnce(UUID mail) {
        assertThat(mails.attempts(mail))
                .extracting(MailAttempt::outcome)
                .containsExactly(MailOutcome.SENT);
    }

    private void wasBrokenOffAndSentAgain(UUID mail) {
        List<MailAttempt> attempts = mails.attempts(mail);
        assertThat(attempts)
                .extracting(MailAttempt::outcome)
                .containsExactly(null, MailOutcome.SENT);
        Instant leaseOver = attempts.getFirst().startedAt().plus(LEASE);
        assertThat(attempts.getLast().startedAt()).isAfterOrEqualTo(leaseOver);
        assertThat(
                        Visitor.as(http, "beheerder")
                                .get("/nl/beheer/mail/" + mail)
                                .page()
                                .select("[aria-labelledby=attempts] li")
                                .eachText())
                .satisfiesExactly(
                        first ->
                                assertThat(first)
                                        .contains(
                                                "Onbekend: het portaal stopte tijdens het verzenden"),
                        second -> assertThat(second).contains("Aangenomen door de mailserver"));
    }
}
