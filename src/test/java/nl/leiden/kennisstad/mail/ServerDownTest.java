package nl.leiden.kennisstad.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.steering.ReviewReminders;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import nl.leiden.kennisstad.support.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A round and a meeting while the mail server is down from beginning to end, and its return. */
@Portal
@DirtiesContext
class ServerDownTest {

    private static final MailServer SERVER = new MailServer();
    private static final LocalDate DAY = LocalDate.of(2018, 3, 14);
    private static final String DESK = "/nl/beheer";
    private static final String ROUND = DESK + "/evaluaties/" + DAY;
    private static final String MEETING = DESK + "/vergaderingen/" + DAY;

    @Autowired private Http http;
    @Autowired private JdbcClient jdbc;
    @Autowired private Programme programme;
    @Autowired private ReviewReminders reminders;
    @Autowired private Mails mails;
    @Autowired private MailSending sending;

    @Autowired
    @Qualifier("jobScheduler")
    private SmartLifecycle workOfThisNode;

    private Visitor coordinator;
    private Visitor lead;
    private Visitor member;
    private Visitor administrator;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        SERVER.register(registry);
        registry.add("kennisstad.mail.waits", () -> "200ms,1s,3s");
        registry.add("kennisstad.mail.attempts", () -> "1"); // an outage is no attempt too many
    }

    @BeforeEach
    void theRoles() {
        coordinator = Visitor.as(http, "coordinator");
        lead = Visitor.as(http, "trekker");
        member = Visitor.as(http, "stuurgroep");
        administrator = Visitor.as(http, "beheerder");
    }

    @AfterAll
    static void serverDown() {
        SERVER.down();
    }

    @Test
    void allWorkGoesOnAndEveryMailArrivesOnceWhenItIsBack() throws Exception {
        convene();
        report();
        ask();
        sendPapers();
        link();
        meet();
        assertThat(jdbc.sql("select distinct kind from mail").query(String.class).list())
                .containsExactlyInAnyOrder(
                        "review",
                        "account-link",
                        "meeting-invited",
                        "meeting-changed",
                        "meeting-papers",
                        "meeting-minutes");
        int all = mails.count(null, "");
        allWait(all);
        assertThat(coordinator.get(DESK).page().text()).contains("wachten op de mailserver");

        workOfThisNode.stop();
        Waiting.until(() -> due() == all);
        SERVER.up();
        sendFromMany();
        workOfThisNode.start();
        Waiting.until(() -> mails.count(MailState.SENT, "") == all);
        lookAgain(3);
        sendFromMany();

        List<MailView> log = mails.log(MailState.SENT, "", 0, all);
        assertThat(SERVER.messageIds())
                .containsExactlyInAnyOrderElementsOf(
                        log.stream().map(mail -> "<" + mail.id() + "@localhost>").toList());
        log.forEach(this::isTrue);
        assertThat(administrator.get(DESK + "/mail?state=queued").page().text())
                .contains("Geen mail");
        assertThat(coordinator.get(DESK).page().text()).doesNotContain("op de mailserver");
        assertThat(secretTexts()).isZero();
    }

    private static Answer well(Answer answer) {
        assertThat(answer.status()).as(answer.path() + answer.problems()).isLessThan(400);
        return answer;
    }

    private void sent(Visitor visitor, String path, Map<String, String> values) {
        well(visitor.submit(well(visitor.get(path)), values));
    }

    private int review() {
        return jdbc.sql("select count(*) from mail where kind = 'review'")
                .query(Integer.class)
                .single();
    }

    private void convene() {
        programme.moveDayTo(LocalDate.of(2018, 2, 1));
        sent(
                coordinator,
                DESK + "/vergaderingen/nieuw",
                Map.of("kind", "ADOPTION", "day", DAY.toString(), "place-nl", "Stadhuis"));
        well(coordinator.press(MEETING + "/uitnodiging"));
        sent(
                coordinator,
                MEETING + "/genodigden",
                Map.of(
                        "name", "Gast zonder account",
                        "email", "spreker@kennisstad.example",
                        "language", "EN",
                        "capacity", "GUEST"));
        sent(
                coordinator,
                DESK + "/evaluaties/nieuw?meeting-on=" + DAY,
                Map.of("due-on", "2018-02-28"));
        assertThat(review()).isEqualTo(1);
    }

    private void remindOn(LocalDate day) {
        programme.moveDayTo(day);
        reminders.sendDue();
        reminders.sendDue();
    }

    /** Reminded before and after the day it is due, given back twice on one day. */
    private void report() {
        remindOn(LocalDate.of(2018, 2, 21));
        remindOn(LocalDate.of(2018, 2, 27));
        remindOn(LocalDate.of(2018, 3, 1));
        assertThat(review()).isEqualTo(4);
        for (String reason : List.of("Graag met cijfers", "Graag ook in euro’s")) {
            sent(lead, ROUND + "/1a/rapportage", Map.of("rating", "ON_COURSE", "summary", "Goed"));
            sent(coordinator, ROUND + "/1a/teruggave", Map.of("reason", reason));
        }
        assertThat(review()).isEqualTo(6);
        sent(lead, ROUND + "/1a/rapportage", Map.of("summary", "Er zijn nu 100 bedrijven"));
        well(coordinator.press(ROUND + "/1a/aanvaarding"));
    }

    private void ask() {
        sent(member, ROUND + "/1a/vragen", Map.of("text", "Wat kost het?"));
        String answer = lead.get(ROUND + "/1a").page().select("a[href*=/vragen/]").attr("href");
        sent(lead, answer, Map.of("text", "Niets extra"));
        assertThat(review()).isEqualTo(8);
    }

    private void sendPapers() throws InterruptedException {
        sent(coordinator, MEETING + "/bewerken", Map.of("place-nl", "Academiegebouw"));
        well(coordinator.press(MEETING + "/aan-de-orde"));
        well(coordinator.press(MEETING + "/stukken"));
        Waiting.until(() -> coordinator.get(MEETING + "/stukken/1").status() == 200);
        well(coordinator.press(MEETING + "/stukken/1/verzending"));
    }

    private void link() {
        String account =
                jdbc.sql("select id from account where email like 'gast@%'")
                        .query(String.class)
                        .single();
        well(administrator.press(DESK + "/accounts/" + account + "/link"));
    }

    private void meet() {
        programme.moveDayTo(DAY);
        well(coordinator.press(MEETING + "/gehouden"));
        Answer form = well(coordinator.get(MEETING + "/verslag/bewerken"));
        Map<String, String> values = new HashMap<>();
        form.page()
                .select("select[name^=person-]")
                .forEach(person -> values.put(person.attr("name"), "PRESENT"));
        form.page()
                .select("textarea[name^=item-]")
                .forEach(item -> values.put(item.attr("name"), "Besproken."));
        well(coordinator.submit(form, values));
        well(coordinator.press(MEETING + "/verslag/voorstel"));
    }

    /** The desk says what waits and why, and calls nothing lost. */
    private void allWait(int all) throws InterruptedException {
        for (Visitor reader : List.of(coordinator, administrator)) {
            assertThat(reader.get(DESK).page().text()).doesNotContain("niet verzonden");
            Waiting.until(() ->
                    reader.get(DESK + "/mail?state=queued")
                            .page()
                            .select("[role=status]")
                            .text()
                            .equals(all + " mails"));
        }
        assertThat(SERVER.received()).isEmpty();
        UUID first = mails.log(null, "", all - 1, 1).getFirst().id();
        Waiting.until(() ->
                administrator
                        .get(DESK + "/mail/" + first)
                        .page()
                        .text()
                        .matches(
                                "(?s).*Wacht .*Niet gelukt; de mailserver is er niet"
                                        + ".*127\\.0\\.0\\.1.*refused.*Volgende poging: .*"));
        assertThat(secretTexts()).isOne();
    }

    private int due() {
        return jdbc.sql("select count(*) from mail where state = 'QUEUED' and next_at <= now()")
                .query(Integer.class)
                .single();
    }

    private void sendFromMany() {
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 8).forEach(at -> many.execute(sending::sendAll));
        }
    }

    /** Until the portal has looked for mail so many times more. */
    private void lookAgain(int times) throws InterruptedException {
        for (int time = 0; time < times; time++) {
            Instant last = looked();
            Waiting.until(() -> looked().isAfter(last));
        }
    }

    private Instant looked() {
        return jdbc.sql("select last_success from scheduled_tasks where task_name = 'mail-sending'")
                .query(Instant.class)
                .single();
    }

    private int secretTexts() {
        return jdbc.sql(
                        "select count(*) from mail_text t join mail m on m.id = t.mail_id where m.secret")
                .query(Integer.class)
                .single();
    }

    /** Every attempt is in the log with its outcome: put off each time, then sent. */
    private void isTrue(MailView mail) {
        List<MailAttempt> attempts = mails.attempts(mail.id());
        assertThat(attempts)
                .as(mail.subject())
                .hasSize(mail.attempts())
                .hasSizeGreaterThan(1)
                .allSatisfy(attempt -> assertThat(attempt.endedAt()).isNotNull());
        assertThat(attempts.getLast().outcome()).isEqualTo(MailOutcome.SENT);
        assertThat(attempts.subList(0, attempts.size() - 1))
                .allSatisfy(attempt -> {
                    assertThat(attempt.outcome()).isEqualTo(MailOutcome.UNREACHABLE);
                    assertThat(attempt.answer()).contains("127.0.0.1");
                });
    }
}
