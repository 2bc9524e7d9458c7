package nl.leiden.kennisstad.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** The coordinator's way from a copied agenda to an adopted one, and what stands in it. */
@Portal
@DirtiesContext
class AgendaDeskTest {

    private static final Map<String, String> IN_WRITING =
            Map.of("manner", "WRITING", "agreed", "Alle partijen");

    @Autowired private Http http;
    @Autowired private JdbcClient jdbc;
    private Visitor coordinator;
    private static int year = 2019;
    private String agenda;

    @BeforeEach
    void aCopiedAgenda() {
        coordinator = Visitor.as(http, "coordinator");
        agenda = "/nl/beheer/agendas/" + year;
        Answer made =
                coordinator.submit(
                        coordinator.get("/nl/beheer/agendas/nieuw"),
                        Map.of(
                                "source",
                                "2017-2018",
                                "label",
                                Integer.toString(year),
                                "first-year",
                                Integer.toString(year),
                                "last-year",
                                Integer.toString(year),
                                "title-nl",
                                "Jaaragenda " + year,
                                "title-en",
                                "Annual agenda " + year));
        assertThat(made.path()).as(made.problems()).isEqualTo(agenda + "/voortzetting");
        year++;
    }

    private String entry(String code) {
        return agenda + "/onderdelen/" + code;
    }

    private Answer proposed() {
        return coordinator.submit(coordinator.get(agenda + "/voorstel"), Map.of());
    }

    /** Every criterion that is not met gets a dispensation. */
    private void explained() {
        for (String letter : List.of("a", "b", "c", "d", "e", "f")) {
            Answer form = coordinator.get(agenda + "/criteria/" + letter);
            if (form.page().select("input[type=checkbox][name^=entry-]").isEmpty()) {
                continue;
            }
            Answer saved = coordinator.submit(form, Map.of("reason-nl", "Omdat " + letter));
            assertThat(saved.path()).as(saved.problems()).isEqualTo(agenda + "/criteria");
        }
    }

    private Answer adopted() {
        explained();
        proposed();
        return coordinator.submit(coordinator.get(agenda + "/vaststelling"), IN_WRITING);
    }

    @Test
    void theCopyHasAllEntriesWithTheSameLineage() {
        assertThat(coordinator.get(agenda).page().select("li.ks-work")).hasSize(17);
        assertThat(
                        jdbc.sql("select count(*), count(distinct lineage_id) from agenda_entry")
                                .query((row, n) -> row.getInt(1) - row.getInt(2))
                                .single())
                .isPositive();
        assertThat(
                        jdbc.sql("select count(distinct lineage_id) from agenda_entry")
                                .query(Integer.class)
                                .single())
                .isEqualTo(17);
    }

    @Test
    void everyPartOfAnEntryCanBeEdited() {
        Answer entry =
                coordinator.submit(
                        coordinator.get(entry("1a") + "/teksten"),
                        Map.of("status-nl", "loopt goed", "status-en", "going well"));
        assertThat(entry.page().text()).contains("loopt goed");

        Answer lead =
                coordinator.submit(
                        coordinator.get(entry("1a") + "/trekkers/nieuw"),
                        Map.of(
                                "organisation",
                                organisation("Leids Universitair"),
                                "share-nl",
                                "De zorg"));
        assertThat(lead.page().select("#leads").parents().text()).contains("De zorg");

        Answer partner =
                coordinator.submit(
                        coordinator.get(entry("1a") + "/partners/nieuw"),
                        Map.of("name-nl", "Buurtverenigingen", "standing", "INTENDED"));
        assertThat(partner.page().text()).contains("Buurtverenigingen");

        Answer action =
                coordinator.submit(
                        coordinator.get(entry("1a") + "/acties/nieuw"),
                        Map.of(
                                "text-nl", "Een nieuwe actie",
                                "deadline-nl", "najaar 2019",
                                "precision", "SEASON",
                                "first-day", "2019-09-01",
                                "last-day", "2019-11-30",
                                "to-steering-group", "on"));
        assertThat(action.page().text()).contains("Een nieuwe actie", "najaar 2019");
        assertThat(coordinator.get(agenda + "/voorbeeld").page().text())
                .contains("loopt goed", "De zorg", "Buurtverenigingen", "Een nieuwe actie");
        assertThat(new Visitor(http.base()).get("/nl/agendas").page().text())
                .doesNotContain(Integer.toString(year - 1));
    }

    @Test
    void anActionIsChangedMovedAndRemoved() {
        Answer entry = coordinator.get(entry("3a"));
        List<String> before =
                entry.page().select("section[aria-labelledby=actions] li.ks-work").eachText();
        String second = entry.page().select("form[action*=/plaats]").get(1).attr("action");
        Answer moved =
                coordinator.submit(
                        entry, "form[action='" + second + "']", Map.of("direction", "up"));
        List<String> after =
                moved.page().select("section[aria-labelledby=actions] li.ks-work").eachText();
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.getFirst()).isEqualTo(before.get(1));

        Answer removed = coordinator.press(second.replace("/plaats", "/verwijdering"));
        assertThat(removed.status()).isEqualTo(303);
        assertThat(coordinator.get(second.replace("/plaats", "")).status()).isEqualTo(404);
    }

    @Test
    void entriesAreReorderedRemovedAndAddedAgain() {
        coordinator.post(
                entry("1b") + "/plaats", Map.of("_csrf", coordinator.token(), "direction", "up"));
        assertThat(codes().subList(0, 2)).containsExactly("1b", "1a");

        coordinator.press(entry("1b") + "/verwijdering");
        assertThat(codes()).hasSize(16).doesNotContain("1b");

        Answer choice = coordinator.get(agenda + "/onderdelen/nieuw");
        String project = choice.page().select("option:contains(1b)").attr("value");
        Answer added = coordinator.submit(choice, Map.of("project", project));
        assertThat(added.path()).isEqualTo(entry("1b"));
        assertThat(added.page().select("li.ks-work")).isNotEmpty();
        assertThat(codes()).hasSize(17).endsWith("1b");
    }

    @Test
    void membersReadWhatChangesAndRemark() {
        coordinator.submit(
                coordinator.get(entry("2a") + "/teksten"), Map.of("status-nl", "heel anders"));
        coordinator.press(entry("2b") + "/verwijdering");
        Visitor member = Visitor.as(http, "stuurgroep");
        assertThat(member.get(agenda + "/lezen").status()).isEqualTo(404);
        proposed();

        Answer reading = member.get(agenda + "/lezen");
        assertThat(reading.page().select("ins").text()).contains("heel anders");
        assertThat(reading.page().select("main").text()).contains("niet meer op de agenda");
        Answer remarked =
                member.submit(
                        member.get(agenda + "/lezen/opmerkingen"),
                        Map.of("text", "Waarom zonder 2b?"));
        assertThat(remarked.page().text()).contains("Waarom zonder 2b?", "Lid van de stuurgroep");
        assertThat(member.get(agenda).status()).isEqualTo(404);
        assertThat(member.get(entry("1a")).status()).isEqualTo(404);
    }

    @Test
    void adoptionMakesItPublicAndFinal() {
        Answer adopted = adopted();
        assertThat(adopted.path()).as(adopted.problems()).isEqualTo(agenda);
        assertThat(adopted.page().select("main").text()).contains("vastgesteld");
        assertThat(new Visitor(http.base()).get(agenda.replace("/beheer", "")).status())
                .isEqualTo(200);

        Answer refused =
                coordinator.post(
                        entry("1a") + "/teksten",
                        Map.of("_csrf", coordinator.token(), "status-nl", "vervalst"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).contains("geen concept meer", "vastgesteld");
        assertThat(coordinator.press(entry("1a") + "/verwijdering").status()).isEqualTo(409);
        assertThat(coordinator.press(agenda + "/intrekking").status()).isEqualTo(409);
    }

    @Test
    void anAgendaIsAdoptedOrReferredBackInAMeetingThatWasThere() {
        explained();
        proposed();
        Answer referral =
                coordinator.submit(
                        coordinator.get(agenda + "/terugverwijzing"), Map.of("text-nl", "Korter"));
        assertThat(referral.status()).isEqualTo(422);
        assertThat(referral.problems()).contains("was er geen vergadering");
        Answer written =
                coordinator.submit(
                        referral, Map.of("manner", "WRITING", "agreed", "Alle vier de partijen"));
        assertThat(written.path()).as(written.problems()).isEqualTo(agenda);
        proposed();
        Answer refused = coordinator.submit(coordinator.get(agenda + "/vaststelling"), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).contains("Op 1 oktober 2017 was er geen vergadering");
        assertThat(new Visitor(http.base()).get(agenda.replace("/beheer", "")).status())
                .isEqualTo(404);
        Answer planned =
                coordinator.submit(
                        coordinator.get("/nl/beheer/vergaderingen/nieuw"),
                        Map.of("kind", "ADOPTION", "day", "2017-09-12", "place-nl", "Stadhuis"));
        assertThat(planned.path()).as(planned.problems()).endsWith("/2017-09-12");
        Answer adopted = coordinator.submit(refused, Map.of("taken-on", "2017-09-12"));
        assertThat(adopted.path()).as(adopted.problems()).isEqualTo(agenda);
    }

    @Test
    void anAdoptionIsNumberedInTheYearItWasTakenAndNoNumberBlocksAYear() {
        jdbc.sql(
                        """
                        insert into decision (id, number, taken_on, kind, manner, how, text)
                        values (gen_random_uuid(), '2016-999', '2016-12-01', 'OTHER', 'MEETING', '{"nl": "x"}', '{"nl": "x"}')
                        """)
                .update();
        explained();
        proposed();
        Answer form = coordinator.get(agenda + "/vaststelling");
        assertThat(form.page().select("[name=number]")).isEmpty();
        Answer adopted =
                coordinator.submit(
                        form,
                        Map.of(
                                "number", "2018-999",
                                "taken-on", "2016-12-14",
                                "manner", "WRITING",
                                "agreed", "Alle partijen"));
        assertThat(adopted.path()).as(adopted.problems()).isEqualTo(agenda);
        assertThat(
                        jdbc.sql("select number from decision where taken_on = '2016-12-14'")
                                .query(String.class)
                                .list())
                .containsExactly("2016-1000");
    }

    @Test
    void stepsAreRefusedWithThePresentState() {
        Answer form = coordinator.get(agenda + "/vaststelling");
        assertThat(form.status()).isEqualTo(409);
        assertThat(form.page().text()).contains("niet voorgesteld", "concept");
        Map<String, String> decision =
                Map.of(
                        "_csrf", coordinator.token(),
                        "number", "2017-55",
                        "taken-on", "2017-09-30",
                        "kind", "ADOPT",
                        "manner", "MEETING",
                        "text-nl", "Vastgesteld");
        Answer tooEarly = coordinator.post(agenda + "/vaststelling", decision);
        assertThat(tooEarly.status()).isEqualTo(422);
        assertThat(tooEarly.problems()).contains("niet voorgesteld", "concept");

        proposed();
        Answer again =
                coordinator.post(
                        agenda + "/voorstel",
                        Map.of("_csrf", coordinator.token(), "meeting-nl", "Nog een keer"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problems()).contains("geen concept meer", "voorgesteld");

        assertThat(coordinator.press(agenda + "/intrekking").status()).isEqualTo(303);
        assertThat(coordinator.press(agenda + "/intrekking").status()).isEqualTo(409);
    }

    @Test
    void twoEditorsOfTwoFieldsBothGetTheirWay() {
        Visitor other = Visitor.as(http, "coordinator");
        Answer mine = coordinator.get(entry("2c") + "/teksten");
        other.submit(other.get(entry("2c") + "/teksten"), Map.of("status-nl", "van de een"));

        Answer saved = coordinator.submit(mine, Map.of("goal-nl", "Doel van de ander"));

        assertThat(saved.path()).isEqualTo(entry("2c"));
        assertThat(saved.page().text()).contains("van de een", "Doel van de ander");
    }

    @Test
    void twoEditorsOfOneFieldSeeBaseTheirsAndMine() {
        Visitor other = Visitor.as(http, "coordinator");
        Answer mine = coordinator.get(entry("2d") + "/teksten");
        String base = mine.page().select("#status-nl").val();
        other.submit(other.get(entry("2d") + "/teksten"), Map.of("status-nl", "van de een"));

        Answer clash =
                coordinator.submit(
                        mine, Map.of("status-nl", "van de ander", "goal-nl", "Ook nog getypt"));

        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.problems()).contains(base, "van de een", "van de ander");
        assertThat(clash.page().select("#goal-nl").text()).isEqualTo("Ook nog getypt");
        Answer solved = coordinator.submit(clash, Map.of("status-nl", "van allebei"));
        assertThat(solved.page().text()).contains("van allebei", "Ook nog getypt");
    }

    @Test
    void theSameFormSentTwiceCountsOnceAndAnotherEditAfterTheBackButtonCounts() {
        Answer form = coordinator.get(entry("2e") + "/acties/nieuw");
        coordinator.submit(form, Map.of("text-nl", "Eenmaal"));
        coordinator.submit(form, Map.of("text-nl", "Eenmaal"));
        assertThat(coordinator.get(entry("2e")).page().select("p:containsOwn(Eenmaal)")).hasSize(1);

        Answer texts = coordinator.get(entry("2e") + "/teksten");
        coordinator.submit(texts, Map.of("status-nl", "eerste"));
        Answer later = coordinator.submit(texts, Map.of("status-nl", "tweede"));
        assertThat(later.status()).isEqualTo(409);
    }

    @Test
    void fiftyAdoptionsAtOnceMakeOneDecision() throws Exception {
        explained();
        proposed();
        Answer form = coordinator.get(agenda + "/vaststelling");
        Answer other = coordinator.get(agenda + "/vaststelling");
        int before = decisions();
        try (ExecutorService crowd = Executors.newFixedThreadPool(25)) {
            List<Future<Answer>> answers =
                    IntStream.range(0, 50)
                            .mapToObj(n ->
                                    crowd.submit(() ->
                                            coordinator.submit(
                                                    n % 2 == 0 ? form : other,
                                                    "form.ks-form",
                                                    IN_WRITING)))
                            .toList();
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isIn(200, 422);
            }
        }
        assertThat(decisions()).isEqualTo(before + 1);
    }

    @Test
    void whatHappensAfterAdoptionIsToldByDate() {
        adopted();
        String page = entry("4b");
        jdbc.sql("update programme_calendar set day_shift = day_shift + 400").update();
        Answer action = coordinator.get(page);
        String tell =
                action.page().select("a[href*=/acties/][href$=/nieuw]").getFirst().attr("href");
        Answer noReason =
                coordinator.submit(coordinator.get(tell), Map.of("kind", "ACTION_DROPPED"));
        assertThat(noReason.status()).isEqualTo(422);
        assertThat(noReason.problems()).contains("waarom");

        Answer done = coordinator.submit(coordinator.get(tell), Map.of("kind", "ACTION_DONE"));
        assertThat(done.page().select("#events").parents().text()).contains("gedaan");
        Answer twice =
                coordinator.submit(
                        coordinator.get(tell),
                        Map.of("kind", "ACTION_DONE", "remark-nl", "nog eens"));
        assertThat(twice.problems()).contains("gedaan");
        jdbc.sql("update programme_calendar set day_shift = day_shift - 400").update();
    }

    private int decisions() {
        return jdbc.sql("select count(*) from decision").query(Integer.class).single();
    }

    private List<String> codes() {
        return coordinator.get(agenda).page().select("li.ks-work > .ks-code").eachText();
    }

    private String organisation(String name) {
        return jdbc.sql(
                        "select id::text from organisation where name ->> 'nl' like ? order by length(name ->> 'nl') limit 1")
                .param("%" + name + "%")
                .query(String.class)
                .single();
    }
}
