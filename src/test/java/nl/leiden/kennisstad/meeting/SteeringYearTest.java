package nl.leiden.kennisstad.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.decision.DecisionKind;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.steering.ReviewReminders;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.PdfCheck;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/**
 * A year of the steering group, by role: asked, reported, sent, met, adopted, approved, published.
 */
@Portal
@DirtiesContext
class SteeringYearTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 3, 14);
    private static final LocalDate SECOND = LocalDate.of(2018, 11, 14);
    private static final String DESK = "/nl/beheer";
    private static final String ROUND = DESK + "/evaluaties/" + FIRST;
    private static final String PARTNER =
            DESK + "/agendas/2017-2018/onderdelen/1a/partners/voorstel";
    private static final String MEETING = DESK + "/vergaderingen/" + FIRST;

    @Autowired private Http http;
    @Autowired private JdbcClient jdbc;
    @Autowired private Programme programme;
    @Autowired private Decisions decisions;
    @Autowired private ReviewReminders reminders;

    @Test
    void aYear() throws Exception {
        Visitor coordinator = Visitor.as(http, "coordinator");
        Visitor lead = Visitor.as(http, "trekker");
        Visitor member = Visitor.as(http, "stuurgroep");
        programme.moveDayTo(LocalDate.of(2018, 2, 1));

        plan(coordinator, FIRST, "ADOPTION");
        plan(coordinator, SECOND, "INTERIM_EVALUATION");
        draft(coordinator);
        open(coordinator);
        assertThat(mails("review")).isEqualTo(1);

        programme.moveDayTo(LocalDate.of(2018, 2, 21));
        reminders.sendDue();
        reminders.sendDue();
        assertThat(mails("review")).isEqualTo(2);
        assertThat(coordinator.get(ROUND + "?show=missing").page().text())
                .contains("herinnerd op 21 februari 2018", "nog geen trekker met een account");

        String action = report(lead, "Het gaat goed", true);
        coordinator.submit(
                coordinator.get(ROUND + "/1a/teruggave"),
                Map.of("reason", "Graag met cijfers", "summary", "Noem het aantal bedrijven"));
        assertThat(lead.get(ROUND + "/1a/rapportage").page().text())
                .contains("Graag met cijfers", "Noem het aantal bedrijven");
        report(lead, "Er zijn nu 100 bedrijven", true);
        coordinator.press(ROUND + "/1a/aanvaarding");
        assertThat(coordinator.press(ROUND + "/1a/aanvaarding").status()).isEqualTo(409);
        assertThat(events(action)).isEqualTo(1);

        member.submit(member.get(ROUND + "/1a/vragen"), Map.of("text", "Wat kost het?"));
        String answer = lead.get(ROUND + "/1a").page().select("a[href*=/vragen/]").attr("href");
        lead.submit(lead.get(answer), Map.of("text", "Niets extra"));
        assertThat(member.get(ROUND + "/1a").page().text()).contains("Niets extra");

        proposePartner(lead);

        programme.moveDayTo(LocalDate.of(2018, 3, 1));
        coordinator.press(MEETING + "/aan-de-orde");
        assertThat(coordinator.get(MEETING).page().select("li[id^=item-]").text())
                .contains("Hoe staan de projecten ervoor", "Vaststelling", "Stuk van project");
        sendPapers(coordinator);
        byte[] book = member.download(MEETING + "/stukken/1/boek/nl");
        assertThat(PdfCheck.faults(book)).isEmpty();
        assertThat(PdfCheck.text(book))
                .contains("Er zijn nu 100 bedrijven", "Wat er verandert aan de agenda");

        programme.moveDayTo(FIRST);
        coordinator.press(MEETING + "/gehouden");
        decide(coordinator, member);
        adopt(coordinator);
        minutes(coordinator);

        programme.moveDayTo(SECOND);
        Answer approved =
                coordinator.submit(
                        coordinator.get(MEETING + "/verslag/goedkeuring"), Map.of("public", "on"));
        assertThat(approved.page().text()).contains("goedgekeurd op 14 november 2018");

        publicPages();
        plan(coordinator, LocalDate.of(2019, 3, 13), "ADOPTION");
        assertThat(coordinator.get(DESK + "/vergaderingen/2019-03-13").page().text())
                .contains("Technolab");
        assertThat(lead.get(PARTNER).status()).isEqualTo(200);
        programme.moveDayTo(LocalDate.of(2019, 3, 1));
        assertThat(lead.get(PARTNER).status()).isEqualTo(404);
    }

    /** It stays open until the partner is in, also under the next agenda. */
    private static void proposePartner(Visitor lead) {
        Answer form = lead.get(PARTNER);
        String technolab =
                form.page().select("#organisation option:contains(Technolab)").attr("value");
        Answer done = lead.submit(form, Map.of("organisation", technolab, "why", "Leerwerkplaats"));
        assertThat(done.path()).as(done.problems()).isEqualTo(DESK);
    }

    private void plan(Visitor coordinator, LocalDate day, String kind) {
        Answer planned =
                coordinator.submit(
                        coordinator.get(DESK + "/vergaderingen/nieuw"),
                        Map.of(
                                "kind",
                                kind,
                                "day",
                                day.toString(),
                                "place-nl",
                                "Stadhuis",
                                "place-en",
                                "Town hall"));
        assertThat(planned.path()).as(planned.problems()).endsWith(day.toString());
    }

    private static void draft(Visitor coordinator) {
        coordinator.submit(
                coordinator.get(DESK + "/agendas/nieuw"),
                Map.of(
                        "source", "2017-2018",
                        "label", "2019",
                        "first-year", "2019",
                        "last-year", "2019"));
        Answer proposed =
                coordinator.submit(coordinator.get(DESK + "/agendas/2019/voorstel"), Map.of());
        assertThat(proposed.problems()).isEmpty();
    }

    private static void open(Visitor coordinator) {
        Answer opened =
                coordinator.submit(
                        coordinator.get(DESK + "/evaluaties/nieuw?meeting-on=" + FIRST),
                        Map.of("due-on", "2018-02-28"));
        assertThat(opened.path()).as(opened.problems()).isEqualTo(ROUND);
    }

    /** Reports, with the first action done. */
    private static String report(Visitor lead, String summary, boolean done) {
        Answer form = lead.get(ROUND + "/1a/rapportage");
        String action = form.page().select("select[name^=action-]").attr("name");
        Map<String, String> values = new HashMap<>();
        values.put("rating", "ON_COURSE");
        values.put("summary", summary);
        values.put("risks", "Een geheim risico");
        values.put(action, done ? "DONE" : "");
        Answer sent = lead.submit(form, values);
        assertThat(sent.path()).as(sent.problems()).isEqualTo(ROUND + "/1a");
        return action.substring("action-".length());
    }

    private int events(String action) {
        return jdbc.sql(
                        "select count(*) from agenda_event where action_lineage = ?::uuid and kind = 'ACTION_DONE'")
                .param(action)
                .query(Integer.class)
                .single();
    }

    private int mails(String kind) {
        return jdbc.sql("select count(*) from mail where kind = ?")
                .param(kind)
                .query(Integer.class)
                .single();
    }

    private void sendPapers(Visitor coordinator) throws InterruptedException {
        coordinator.press(MEETING + "/stukken");
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (coordinator.get(MEETING + "/stukken/1").status() != 200
                && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        assertThat(coordinator.press(MEETING + "/stukken/1/verzending").status()).isEqualTo(303);
    }

    private void decide(Visitor coordinator, Visitor member) {
        member.submit(
                member.get(ROUND + "/1a/uitkomst"),
                Map.of("outcome", "CONTINUE", "remark", "Blijft binnen"));
        Answer closed = coordinator.submit(coordinator.get(ROUND + "/sluiting"), Map.of());
        assertThat(closed.path()).as(closed.problems()).isEqualTo(ROUND);
        assertThat(decisions.takenOn(FIRST))
                .extracting(decision -> decision.kind())
                .containsExactly(DecisionKind.CONTINUE);
    }

    /** Explains what is not met, and records the decision of the meeting. */
    private void adopt(Visitor coordinator) {
        for (String letter : List.of("a", "b", "c", "d", "e", "f")) {
            Answer form = coordinator.get(DESK + "/agendas/2019/criteria/" + letter);
            if (!form.page().select("input[type=checkbox][name^=entry-]").isEmpty()) {
                coordinator.submit(form, Map.of("reason-nl", "De stuurgroep vindt het goed"));
            }
        }
        Answer adopted =
                coordinator.submit(coordinator.get(DESK + "/agendas/2019/vaststelling"), Map.of());
        assertThat(adopted.path()).as(adopted.problems()).isEqualTo(DESK + "/agendas/2019");
        assertThat(decisions.takenOn(FIRST))
                .extracting(decision -> decision.kind())
                .containsExactlyInAnyOrder(DecisionKind.CONTINUE, DecisionKind.ADOPT);
    }

    private void minutes(Visitor coordinator) {
        Answer form = coordinator.get(MEETING + "/verslag/bewerken");
        Map<String, String> values = new HashMap<>();
        form.page()
                .select("select[name^=person-]")
                .forEach(person -> values.put(person.attr("name"), "PRESENT"));
        form.page()
                .select("textarea[name^=item-]")
                .forEach(item -> values.put(item.attr("name"), "Besproken."));
        assertThat(coordinator.submit(form, values).path()).isEqualTo(MEETING + "/verslag");
        coordinator.press(MEETING + "/verslag/voorstel");
    }

    private void publicPages() {
        Visitor reader = new Visitor(http.base());
        for (String path :
                List.of(
                        "/nl/vergaderingen/" + FIRST,
                        "/en/meetings/" + FIRST,
                        "/nl/evaluaties/" + FIRST,
                        "/nl/besluiten",
                        "/en/decisions")) {
            Answer page = reader.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.page().text())
                    .as(path)
                    .doesNotContain("geheim risico", "Blijft binnen", "Wat kost het", "Lid van");
        }
        assertThat(reader.get("/nl/vergaderingen/" + FIRST).page().text())
                .contains("Besproken.", "gaat door");
        assertThat(reader.get("/en/meetings/" + FIRST).page().text()).contains("continues");
        assertThat(reader.get("/nl/vergaderingen/kalender").response().body())
                .contains("BEGIN:VCALENDAR", "DTSTART;TZID=Europe/Amsterdam:20180314T140000")
                .doesNotContain("Stadhuis", "video");
        assertThat(reader.get("/nl/zoeken?q=geheim").page().text()).doesNotContain("risico");
    }
}
