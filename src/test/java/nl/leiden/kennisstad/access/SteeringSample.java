package nl.leiden.kennisstad.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.leiden.kennisstad.document.Progress;
import nl.leiden.kennisstad.meeting.MeetingId;
import nl.leiden.kennisstad.meeting.Meetings;
import nl.leiden.kennisstad.meeting.Papers;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;

/**
 * Two meetings and a round: the first was held, with its papers, minutes and decision; everything
 * that stays inside says {@link #INSIDE}.
 */
@TestComponent
@Lazy
class SteeringSample {

    static final String INSIDE = "binnenskamers";
    static final LocalDate FIRST = LocalDate.of(2018, 3, 14);
    static final LocalDate SECOND = LocalDate.of(2018, 5, 16);
    static final String MEETINGS = "/nl/beheer/vergaderingen/";
    static final String ROUND = "/nl/beheer/evaluaties/" + FIRST;

    private final Programme programme;
    private final Meetings meetings;
    private final Papers papers;
    final Visitor coordinator;
    final Visitor lead;
    final Visitor member;
    final Visitor guest;

    SteeringSample(Http http, Programme programme, Meetings meetings, Papers papers) {
        this.programme = programme;
        this.meetings = meetings;
        this.papers = papers;
        this.coordinator = Visitor.as(http, "coordinator");
        this.lead = Visitor.as(http, "trekker");
        this.member = Visitor.as(http, "stuurgroep");
        this.guest = Visitor.as(http, "gast");
    }

    /** Makes it all, by those who would. */
    void make() throws IOException {
        programme.moveDayTo(FIRST.minusDays(30));
        plan(FIRST);
        plan(SECOND);
        Answer list = coordinator.get(MEETINGS + FIRST + "/genodigden");
        String account = list.page().select("#account option:contains(gast@)").attr("value");
        done(coordinator.submit(list, Map.of("account", account, "capacity", "GUEST")));
        round();
        papers();
        held();
        minutes();
    }

    private void plan(LocalDate day) {
        done(
                coordinator.submit(
                        coordinator.get(MEETINGS + "nieuw"),
                        Map.of(
                                "kind",
                                "INTERIM_EVALUATION",
                                "day",
                                day.toString(),
                                "place-nl",
                                "Kamer " + INSIDE)));
        done(
                coordinator.submit(
                        coordinator.get(MEETINGS + day + "/punten"),
                        Map.of(
                                "title-nl",
                                "Punt van " + day,
                                "explanation-nl",
                                "Uitleg " + INSIDE)));
    }

    private void round() {
        done(
                coordinator.submit(
                        coordinator.get("/nl/beheer/evaluaties/nieuw?meeting-on=" + FIRST),
                        Map.of("due-on", FIRST.minusDays(10).toString())));
        report(lead, "1a");
        report(coordinator, "3a");
        for (String code : new String[] {"1a", "3a"}) {
            done(
                    member.submit(
                            member.get(ROUND + "/" + code + "/vragen"),
                            Map.of("text", "Vraag " + INSIDE)));
        }
        done(
                lead.submit(
                        lead.get(
                                lead.get(ROUND + "/1a")
                                        .page()
                                        .select("a[href*=/vragen/]")
                                        .attr("href")),
                        Map.of("text", "Antwoord " + INSIDE)));
        Answer partner = lead.get("/nl/beheer/agendas/2017-2018/onderdelen/1a/partners/voorstel");
        String technolab =
                partner.page().select("#organisation option:contains(Technolab)").attr("value");
        done(lead.submit(partner, Map.of("organisation", technolab, "why", "Partner " + INSIDE)));
    }

    private static void report(Visitor reporter, String code) {
        Answer form = reporter.get(ROUND + "/" + code + "/rapportage");
        Map<String, String> values = new HashMap<>();
        values.put("rating", "NEEDS_ATTENTION");
        values.put(reporterField(form), "Openbaar over " + code);
        values.put("risks", "Risico " + INSIDE);
        values.put("request", "Verzoek " + INSIDE);
        values.put("means-used", "Inzet " + INSIDE);
        done(reporter.submit(form, values));
    }

    private static String reporterField(Answer form) {
        return form.page().select("[name=summary-nl]").isEmpty() ? "summary" : "summary-nl";
    }

    private void papers() throws IOException {
        coordinator.press(MEETINGS + FIRST + "/aan-de-orde");
        MeetingId id = meetings.on(FIRST).orElseThrow().id();
        papers.prepare(id, Progress.NONE);
        papers.send(id, 1, Actor.system("test"));
        papers.prepare(id, Progress.NONE);
    }

    private void held() {
        programme.moveDayTo(FIRST);
        assertThat(coordinator.press(MEETINGS + FIRST + "/gehouden").status()).isEqualTo(303);
        done(
                member.submit(
                        member.get(ROUND + "/1a/uitkomst"),
                        Map.of("outcome", "CONTINUE", "remark", "Uitkomst " + INSIDE)));
        Map<String, String> decision = new HashMap<>();
        decision.put("kind", "OTHER");
        decision.put("text-nl", "Besluit " + INSIDE);
        decision.put("open", "");
        decision.put("task-1", "Taak " + INSIDE);
        decision.put("who-1", "Iemand " + INSIDE);
        done(coordinator.submit(coordinator.get("/nl/beheer/besluiten/nieuw"), decision));
        for (String code : new String[] {"1a", "3a"}) {
            coordinator.press(ROUND + "/" + code + "/aanvaarding");
        }
        done(coordinator.submit(coordinator.get(ROUND + "/sluiting"), Map.of()));
    }

    private void minutes() {
        Answer form = coordinator.get(MEETINGS + FIRST + "/verslag/bewerken");
        Map<String, String> values = new HashMap<>();
        form.page()
                .select("select[name^=person-]")
                .forEach(person -> values.put(person.attr("name"), "PRESENT"));
        form.page()
                .select("textarea[name^=item-]")
                .forEach(item -> values.put(item.attr("name"), "Verslag " + INSIDE));
        values.put("closing", "Slot " + INSIDE);
        done(coordinator.submit(form, values));
        coordinator.press(MEETINGS + FIRST + "/verslag/voorstel");
        done(
                member.submit(
                        member.get(MEETINGS + FIRST + "/verslag/opmerkingen"),
                        Map.of("text", "Opmerking " + INSIDE)));
        programme.moveDayTo(FIRST.plusDays(7));
        done(
                coordinator.submit(
                        coordinator.get(MEETINGS + FIRST + "/verslag/goedkeuring"),
                        Map.of("meeting", "", "day", FIRST.plusDays(5).toString())));
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.path() + " " + answer.problems()).isEqualTo(200);
    }
}
