package nl.leiden.kennisstad.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leiden.kennisstad.decision.Frozen;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Comply or explain, and what else an agenda says beside its projects. */
@Portal
@DirtiesContext
class CriteriaTest {

    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e", "f");
    private static int year = 2019;

    @Autowired private Http http;
    @Autowired private Agendas agendas;
    @Autowired private JdbcClient jdbc;
    private Visitor coordinator;
    private String agenda;

    @BeforeEach
    void aCopiedAgenda() {
        coordinator = Visitor.as(http, "coordinator");
        String label = Integer.toString(year++);
        agenda = "/nl/beheer/agendas/" + label;
        coordinator.submit(
                coordinator.get("/nl/beheer/agendas/nieuw"),
                Map.of(
                        "source", "2017-2018",
                        "label", label,
                        "first-year", label,
                        "last-year", label));
    }

    private AgendaDocument adopted(String label) {
        return agendas.adopted()
                .labelled(label)
                .flatMap(agendas::document)
                .map(Frozen::content)
                .orElseThrow();
    }

    private static Stream<String> codes(AgendaDocument document, String letter, Verdict verdict) {
        return document.entries().stream()
                .filter(entry ->
                        entry.criteria().stream()
                                .anyMatch(one ->
                                        one.letter().equals(letter) && one.verdict() == verdict))
                .map(AgendaDocument.Entry::code);
    }

    private void explainAll() {
        for (String letter : LETTERS) {
            Answer form = coordinator.get(agenda + "/criteria/" + letter);
            coordinator.submit(form, Map.of("reason-nl", "Omdat " + letter, "reason-en", letter));
        }
    }

    private Answer propose() {
        return coordinator.submit(coordinator.get(agenda + "/voorstel"), Map.of());
    }

    private Answer adopt() {
        return coordinator.submit(
                coordinator.get(agenda + "/vaststelling"),
                Map.of("manner", "WRITING", "agreed", "Alle partijen"));
    }

    @Test
    void theFirstAgendaShowsItsGapsAndNoDispensationIsInvented() {
        AgendaDocument first = adopted("2017-2018");
        assertThat(codes(first, "a", Verdict.NOT_MET)).containsExactly("2e", "2f", "3c", "4c");
        assertThat(codes(first, "b", Verdict.NOT_MET)).containsExactly("4b");
        assertThat(codes(first, "d", Verdict.NOT_MET)).containsExactly("1b", "2c", "5");
        assertThat(codes(first, "c", Verdict.NOT_JUDGED)).hasSize(17);
        assertThat(codes(first, "e", Verdict.NOT_JUDGED)).hasSize(17);
        assertThat(codes(first, "f", Verdict.NOT_MET)).hasSize(17);
        assertThat(first.entries())
                .flatExtracting(AgendaDocument.Entry::criteria)
                .allMatch(one -> one.dispensation() == null);
        AgendaDocument.CriterionText why =
                first.entries().stream()
                        .filter(entry -> entry.code().equals("2f"))
                        .map(entry -> entry.criteria().getFirst())
                        .findFirst()
                        .orElseThrow();
        assertThat(Objects.requireNonNull(why.reason()).nl())
                .isEqualTo(
                        "Alleen Gemeente Leiden is partij. Een tweede partij met een belang is niet te zien.");
        assertThat(Objects.requireNonNull(why.reason()).en())
                .startsWith("Only Municipality of Leiden is a party.");
        assertThat(first.means()).hasSize(2).allMatch(means -> means.year() == 2018);
    }

    @Test
    void nothingIsAdoptedAsLongAsACriterionIsNeitherMetNorExplained() {
        propose();
        Answer refused = adopt();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).contains("criteria zijn niet gehaald");

        explainAll();
        assertThat(coordinator.get(agenda + "/criteria").page().text())
                .contains("De agenda kan worden vastgesteld");
        assertThat(adopt().path()).isEqualTo(agenda);

        String label = agenda.substring(agenda.lastIndexOf('/') + 1);
        AgendaDocument document = adopted(label);
        assertThat(document.entries())
                .flatExtracting(AgendaDocument.Entry::criteria)
                .allMatch(one -> (one.verdict() == Verdict.MET) == (one.dispensation() == null));
        assertThat(document.copiedFrom())
                .isEqualTo(new AgendaDocument.RevisionName("2017-2018", 1));
        assertThat(coordinator.get(agenda + "/criteria/a").status()).isEqualTo(404);
        assertThat(coordinator.press(agenda + "/onderdelen/2f/criteria/a/verwijdering").status())
                .isEqualTo(409);
    }

    @Test
    void whatIsArguedNeedsAReasonAndIsReadBack() {
        String form = agenda + "/onderdelen/1a/criteria";
        Answer without = coordinator.submit(coordinator.get(form), Map.of("verdict-c", "MET"));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.problems()).contains("criterium c");
        Answer unjudged =
                coordinator.submit(coordinator.get(form), Map.of("reason-c-nl", "Zomaar"));
        assertThat(unjudged.status()).isEqualTo(422);

        Answer saved =
                coordinator.submit(
                        coordinator.get(form),
                        Map.of("verdict-c", "MET", "reason-c-nl", "Samen sneller"));
        assertThat(saved.page().select("#criteria").parents().text()).contains("Samen sneller");
        assertThat(coordinator.get(form).page().select("#reason-c-nl").text())
                .isEqualTo("Samen sneller");
    }

    @Test
    void aSecondPartyALeadAndConfirmedMeansAreReadOffTheData() {
        String entry = agenda + "/onderdelen/2f";
        String university = organisation("Universiteit Leiden");
        coordinator.submit(
                coordinator.get(entry + "/partners/nieuw"),
                Map.of("organisation", university, "standing", "INTENDED"));
        Map<String, String> means =
                Map.of(
                        "organisation", university,
                        "kind", "EUROS",
                        "amount", "1.250,50",
                        "year", "2019",
                        "standing", "PLEDGED");
        Answer pledged = coordinator.submit(coordinator.get(entry + "/inzet/nieuw"), means);
        assertThat(pledged.page().text())
                .contains("Er is belang van meer partijen: Gemeente Leiden, Universiteit Leiden.")
                .contains("€ 1.250,5")
                .contains("Toegezegd maar nog niet bevestigd door Universiteit Leiden.");

        String edit =
                pledged.page()
                        .select("section[aria-labelledby=means] a[href*=/inzet/]")
                        .eachAttr("href")
                        .getLast();
        coordinator.submit(coordinator.get(edit), Map.of("standing", "CONFIRMED"));
        assertThat(coordinator.get(entry).page().text())
                .contains("De inzet is bevestigd door Universiteit Leiden.");
        assertThat(coordinator.get(agenda + "/inzet").page().text()).contains("2f");

        for (String wrong : List.of("-1", "0", "1.2.3", "=1+1", "99999999999999999999")) {
            Answer refused =
                    coordinator.submit(
                            coordinator.get(entry + "/inzet/nieuw"), with(means, "amount", wrong));
            assertThat(refused.status()).as(wrong).isEqualTo(422);
            assertThat(refused.page().select("#amount").val()).isEqualTo(wrong);
        }
        coordinator.press(edit + "/verwijdering");
        assertThat(coordinator.get(edit).status()).isEqualTo(404);
    }

    @Test
    void aProjectThatEndsSaysWhyAndEndsWithTheAdoption() {
        Answer form = coordinator.get(agenda + "/voortzetting");
        String two = form.page().select("label:contains(2c)").attr("for");
        String four = form.page().select("label:contains(4d)").attr("for");
        Answer rolled = coordinator.submit(form, Map.of(two, "SECURED", four, "STOPPED"));
        assertThat(rolled.page().select("#endings").parents().text()).contains("reden ontbreekt");
        assertThat(propose().problems()).contains("projecten die eindigen");

        Answer half =
                coordinator.submit(
                        coordinator.get(agenda + "/einde/2c"), Map.of("reason-nl", "Klaar"));
        assertThat(half.problems()).contains("hoe het resultaat blijft bestaan");
        coordinator.submit(half, Map.of("securing-nl", "LUMC gaat ermee door"));
        coordinator.submit(
                coordinator.get(agenda + "/einde/4d"), Map.of("reason-nl", "Geen animo"));

        Answer again = coordinator.get(agenda + "/voortzetting");
        assertThat(again.page().select("#" + two + " option[selected]").val()).isEqualTo("SECURED");
        explainAll();
        propose();
        assertThat(adopt().path()).isEqualTo(agenda);
        String label = agenda.substring(agenda.lastIndexOf('/') + 1);
        assertThat(adopted(label).endings())
                .extracting(AgendaDocument.Ended::code)
                .containsExactly("2c", "4d");
        assertThat(
                        jdbc.sql(
                                        "select phase from project where slug_nl like 'wetenschapsonderzoek%'")
                                .query(String.class)
                                .single())
                .isEqualTo("SECURED");
        jdbc.sql("update project set phase = 'RUNNING'").update();
    }

    @Test
    void aRevisionKeepsMeansAndDispensationsAndCanBeThrownAway() {
        explainAll();
        propose();
        adopt();
        coordinator.press(agenda + "/herziening");
        assertThat(coordinator.get(agenda + "/criteria").page().text()).contains("Omdat f");
        coordinator.press(agenda + "/herziening/verwijdering");
        assertThat(coordinator.get(agenda).page().select("main").text())
                .doesNotContain("herziening 2");
        assertThat(coordinator.press(agenda + "/herziening/verwijdering").status()).isEqualTo(409);
    }

    @Test
    void aMovedDeadlineKeepsItsFirst() {
        String entry = agenda + "/onderdelen/3d";
        Answer page = coordinator.get(entry);
        String action =
                page.page()
                        .select("section[aria-labelledby=actions] li:contains(najaar 2017) a")
                        .attr("href");
        coordinator.submit(
                coordinator.get(action),
                Map.of(
                        "deadline-nl", "voorjaar 2019",
                        "precision", "SEASON",
                        "first-day", "2019-03-21",
                        "last-day", "20-06-2019"));
        explainAll();
        propose();
        adopt();
        String label = agenda.substring(agenda.lastIndexOf('/') + 1);
        AgendaDocument.ActionText moved =
                adopted(label).entries().stream()
                        .flatMap(one -> one.actions().stream())
                        .filter(one -> one.moved() != null)
                        .findFirst()
                        .orElseThrow();
        assertThat(Objects.requireNonNull(moved.firstDeadline()).words().nl())
                .isEqualTo("najaar 2017");
        assertThat(moved.moved()).isEqualTo(1);
    }

    @Test
    void completenessLeadsToTheField() {
        Answer report = coordinator.get(agenda + "/volledigheid");
        String link = report.page().select("a:contains(geen doel)").attr("href");
        assertThat(link).endsWith("/teksten#goal-nl");
        assertThat(coordinator.get(link.substring(0, link.indexOf('#'))).page().select("#goal-nl"))
                .hasSize(1);
        report.page()
                .select("section.ks-section li a[href]")
                .forEach(a -> {
                    String href = a.attr("href");
                    String path = href.substring(0, href.indexOf('#'));
                    assertThat(
                                    coordinator
                                            .get(path)
                                            .page()
                                            .select(
                                                    "[id='"
                                                            + href.substring(href.indexOf('#') + 1)
                                                            + "']"))
                            .as(href)
                            .isNotEmpty();
                });
    }

    @Test
    void aContributionOfAnotherAgendaIsAsOneThatDoesNotExist() {
        String foreign =
                jdbc.sql(
                                "select m.id::text from agenda_means m join agenda_revision r on r.id = m.revision_id"
                                        + " join agenda a on a.id = r.agenda_id where a.label = '2017-2018' limit 1")
                        .query(String.class)
                        .single();
        String nowhere = "00000000-0000-7000-8000-000000000000";
        String means = agenda + "/inzet/";
        Answer unknown = coordinator.get(means + nowhere);
        assertThat(coordinator.get(means + foreign).status())
                .isEqualTo(404)
                .isEqualTo(unknown.status());
        assertThat(coordinator.get(means + foreign).page().select("main").text())
                .isEqualTo(unknown.page().select("main").text());
        assertThat(coordinator.press(means + foreign + "/verwijdering").status()).isEqualTo(404);
        assertThat(coordinator.press(means + foreign).status()).isEqualTo(404);
        for (String path :
                List.of(
                        "/criteria/z",
                        "/einde/9z",
                        "/onderdelen/9z/criteria",
                        "/onderdelen/9z/inzet/nieuw")) {
            assertThat(coordinator.get(agenda + path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void theEnglishOfWhatWasAdoptedGetsEditionsAndTheDutchStays() {
        String form = "/nl/beheer/agendas/2017-2018/onderdelen/1b/engels";
        Answer page = coordinator.get(form);
        String field = page.page().select("textarea").getFirst().attr("name");
        Answer saved = coordinator.submit(page, Map.of(field, "Better English " + year));
        assertThat(saved.path()).endsWith("/onderdelen/1b");
        Visitor reader = new Visitor(http.base());
        assertThat(reader.get("/en/agendas/2017-2018/1b").page().text())
                .contains("Better English " + year);
        assertThat(reader.get("/en/projects/humanities-campus").page().text())
                .contains("Better English " + year);
        assertThat(reader.get("/nl/agendas/2017-2018/1b").page().text())
                .doesNotContain("Better English");
        assertThat(coordinator.get(agenda + "/onderdelen/1b/engels").status()).isEqualTo(404);
    }

    private static Map<String, String> with(
            Map<String, String> values, String field, String value) {
        Map<String, String> more = new java.util.HashMap<>(values);
        more.put(field, value);
        return more;
    }

    private String organisation(String name) {
        return jdbc.sql("select id::text from organisation where name ->> 'nl' = ?")
                .param(name)
                .query(String.class)
                .single();
    }
}
