package nl.leiden.kennisstad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.document.Progress;
import nl.leiden.kennisstad.journey.BrowserExtension.Windows;
import nl.leiden.kennisstad.meeting.MeetingId;
import nl.leiden.kennisstad.meeting.MeetingKind;
import nl.leiden.kennisstad.meeting.MeetingPlan;
import nl.leiden.kennisstad.meeting.Meetings;
import nl.leiden.kennisstad.meeting.Papers;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Meetings, decisions, mail and reports: no violations, in both languages, wide and narrow. */
@Portal
@DirtiesContext
@TestPropertySource(properties = {"spring.mail.host=127.0.0.1", "spring.mail.port=9"})
@ExtendWith(BrowserExtension.class)
class MeetingAccessibilityTest {

    private static final LocalDate HELD = LocalDate.of(2017, 10, 1);
    private static final LocalDate APPROVED = LocalDate.of(2017, 9, 21);
    private static final LocalDate COMING = LocalDate.of(2018, 3, 14);

    private static final Map<String, List<String>> SCREENS =
            Map.of(
                    "coordinator",
                    List.of(
                            "/manage",
                            "/manage/account",
                            "/manage/account/language",
                            "/manage/meetings",
                            "/manage/meetings/new",
                            "/manage/meetings/2018-03-14",
                            "/manage/meetings/2018-03-14/edit",
                            "/manage/meetings/2018-03-14/invitees",
                            "/manage/meetings/2018-03-14/items",
                            "/manage/meetings/2018-03-14/cancellation",
                            "/manage/meetings/2018-03-14/history",
                            "/manage/meetings/2017-10-01",
                            "/manage/meetings/2017-10-01/papers/1",
                            "/manage/meetings/2017-10-01/minutes",
                            "/manage/meetings/2017-10-01/minutes/edit",
                            "/manage/meetings/2017-10-01/minutes/approval",
                            "/manage/decisions",
                            "/manage/decisions/new",
                            "/manage/decisions/2017-02",
                            "/manage/decisions/2017-02/english",
                            "/manage/decisions/2017-02/task",
                            "/manage/tasks?show=all",
                            "/manage/tasks/{task}",
                            "/manage/mail",
                            "/manage/mail/{mail}",
                            "/manage/reviews/new",
                            "/manage/reviews/2017-10-01",
                            "/manage/reviews/2017-10-01/1a",
                            "/manage/reviews/2017-10-01/1a/report",
                            "/manage/reviews/2017-10-01/1a/return",
                            "/manage/meetings/2017-09-21/minutes",
                            "/manage/meetings/2017-09-21/minutes/english",
                            "/manage/reviews/2017-09-21",
                            "/manage/reviews/2017-09-21/english",
                            "/manage/agendas/2019/referral"),
                    "stuurgroep",
                    List.of(
                            "/manage",
                            "/manage/meetings/2017-10-01",
                            "/manage/meetings/2017-10-01/papers/1",
                            "/manage/meetings/2017-10-01/minutes",
                            "/manage/meetings/2017-10-01/minutes/remarks",
                            "/manage/decisions/2017-02",
                            "/manage/reviews/2017-10-01/1a/questions"),
                    "trekker",
                    List.of(
                            "/manage",
                            "/manage/agendas/2017-2018/entries/1a/partners/proposal",
                            "/manage/reviews/2017-10-01/1a",
                            "/manage/reviews/2017-10-01/1a/report",
                            "/manage/reviews/2017-10-01/1a/questions/{question}"),
                    "gast",
                    List.of(
                            "/manage/meetings",
                            "/meetings",
                            "/meetings/2017-10-01",
                            "/meetings/2017-09-21",
                            "/password",
                            "/password?asked=1",
                            "/decisions",
                            "/decisions/2017-02"));

    @Autowired private Http http;
    @Autowired private LocalizedPaths paths;
    @Autowired private JdbcClient jdbc;
    @Autowired private Meetings meetings;
    @Autowired private Papers papers;

    static List<String> people() {
        return List.of("coordinator", "stuurgroep", "trekker", "gast");
    }

    @BeforeEach
    void aYearUnderWay() throws IOException {
        if (meetings.on(HELD).isPresent()) {
            return;
        }
        Visitor coordinator = Visitor.as(http, "coordinator");
        coordinator.submit(
                coordinator.get("/nl/beheer/agendas/nieuw"),
                Map.of(
                        "source", "2017-2018",
                        "label", "2019",
                        "first-year", "2019",
                        "last-year", "2019"));
        coordinator.submit(coordinator.get("/nl/beheer/agendas/2019/voorstel"), Map.of());
        coordinator.submit(
                coordinator.get("/nl/beheer/evaluaties/nieuw"),
                Map.of("meeting-on", HELD.toString()));
        Visitor lead = Visitor.as(http, "trekker");
        String project = "/nl/beheer/evaluaties/" + HELD + "/1a";
        lead.submit(
                lead.get(project + "/rapportage"),
                Map.of("rating", "ON_COURSE", "summary", "Het gaat goed"));
        Visitor member = Visitor.as(http, "stuurgroep");
        member.submit(member.get(project + "/vragen"), Map.of("text", "Hoe lang nog?"));
        meetings.plan(plan(COMING));
        MeetingId held = meetings.plan(plan(HELD));
        meetings.invite(held);
        papers.prepare(held, Progress.NONE);
        papers.send(held, 1, Actor.system("test"));
        coordinator.submit(
                coordinator.get("/nl/beheer/besluiten/nieuw"),
                Map.of(
                        "kind", "OTHER",
                        "text-nl", "Er komt een plan",
                        "task-1", "Schrijf het plan",
                        "who-1", "De gemeente",
                        "due-1", "2017-09-01"));
        coordinator.press("/nl/beheer/vergaderingen/" + HELD + "/gehouden");
        MeetingId approved = meetings.plan(plan(APPROVED));
        meetings.invite(approved);
        jdbc.sql("update meeting set state = 'HELD' where day = ?").param(APPROVED).update();
        jdbc.sql("update meeting_invitee set attendance = 'PRESENT'").update();
        coordinator.press("/nl/beheer/vergaderingen/" + HELD + "/verslag/voorstel");
        coordinator.press("/nl/beheer/vergaderingen/" + APPROVED + "/verslag/voorstel");
        Visitor.Answer done =
                coordinator.submit(
                        coordinator.get(
                                "/nl/beheer/vergaderingen/" + APPROVED + "/verslag/goedkeuring"),
                        Map.of("meeting", "", "day", "2017-09-25", "public", "on"));
        assertThat(done.status()).as(done.problems()).isEqualTo(200);
    }

    private static MeetingPlan plan(LocalDate day) {
        return new MeetingPlan(
                MeetingKind.INTERIM_EVALUATION,
                day,
                LocalTime.of(14, 0),
                LocalTime.of(16, 0),
                LocalizedText.of("Stadhuis", "Town hall"),
                "https://video.kennisstad.example/stuurgroep",
                true);
    }

    @ParameterizedTest
    @MethodSource("people")
    void hasNoViolationsAndFitsTheScreen(String who, Windows windows) {
        List<String> wrong = new ArrayList<>();
        for (int width : DeskAccessibilityTest.WIDTHS) {
            try (Page page = windows.open(width, true)) {
                page.onConsoleMessage(message -> wrong.add(message.text()));
                SignedInPage.signIn(page, http.base(), "nl", who);
                for (Language language : Language.values()) {
                    for (String screen : SCREENS.getOrDefault(who, List.of())) {
                        DeskAccessibilityTest.visit(
                                page, http.base() + path(language, screen), width, wrong);
                    }
                }
            }
        }
        wrong.removeIf(line -> line.contains("status of 4"));
        assertThat(wrong).isEmpty();
    }

    private String path(Language language, String screen) {
        String query = screen.contains("?") ? screen.substring(screen.indexOf('?')) : "";
        String filled =
                screen.replace(query, "")
                        .replace("{task}", one("select id::text from decision_task"))
                        .replace("{mail}", one("select id::text from mail"))
                        .replace("{question}", one("select id::text from review_question"));
        return translated(language, filled) + query;
    }

    /** Days, numbers and keys are the same in both languages. */
    private String translated(Language language, String filled) {
        StringBuilder path = new StringBuilder("/" + language.tag());
        for (String part : filled.substring(1).split("/")) {
            boolean word = part.matches("[a-z-]+") && !part.matches("[0-9a-f-]{36}");
            path.append(word ? paths.translate(language, "/" + part).substring(3) : "/" + part);
        }
        return path.toString();
    }

    private String one(String sql) {
        return jdbc.sql(sql + " order by id limit 1").query(String.class).single();
    }
}
