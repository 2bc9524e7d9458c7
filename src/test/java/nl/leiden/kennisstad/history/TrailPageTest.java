package nl.leiden.kennisstad.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.leiden.kennisstad.shared.TrailTable;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** The trail as people read it. */
@Portal
@DirtiesContext
class TrailPageTest {

    /** Spoken of by name only. */
    private static final Set<String> NAMED_ONLY =
            Set.of(
                    "agreement",
                    "theme",
                    "decision",
                    "decision_translation",
                    "decision_task",
                    "account");

    private static final Set<String> OWN_WORDS =
            Set.of(
                    "title",
                    "none",
                    "older",
                    "many",
                    "added",
                    "changed",
                    "removed",
                    "system",
                    "by-hand",
                    "somebody");

    @Autowired private Http http;
    @Autowired private JdbcClient jdbc;
    @Autowired private MessageSource messages;
    @Autowired private List<TrailTable> tables;
    private Visitor coordinator;

    @BeforeEach
    void coordinator() {
        coordinator = Visitor.as(http, "coordinator");
    }

    private static Element latest(Answer trail) {
        Element saving = trail.page().selectFirst("ol.ks-timeline > li");
        assertThat(saving).isNotNull();
        return java.util.Objects.requireNonNull(saving);
    }

    @Test
    void everyColumnThatIsShownHasItsWordAndThereIsNoOther() {
        Set<String> wanted = new TreeSet<>(OWN_WORDS);
        for (TrailTable table : tables) {
            if (NAMED_ONLY.contains(table.table())) {
                continue;
            }
            String name = table.table().replace('_', '-');
            wanted.add(name);
            jdbc
                    .sql("select column_name from information_schema.columns where table_name = ?")
                    .param(table.table())
                    .query(String.class)
                    .list()
                    .stream()
                    .filter(table::shows)
                    .forEach(column -> wanted.add(name + "." + column.replace('_', '-')));
        }
        for (String language : List.of("nl", "en")) {
            for (String key : wanted) {
                assertThat(messages.getMessage("trail." + key, null, "", Locale.of(language)))
                        .as(key + " in " + language)
                        .isNotBlank();
            }
        }
        Set<String> known = new TreeSet<>();
        for (String module :
                List.of(
                        "organisation",
                        "agreement",
                        "project",
                        "agenda",
                        "steering",
                        "meeting",
                        "history")) {
            ResourceBundle.getBundle("messages/" + module, Locale.of("nl")).keySet().stream()
                    .filter(key -> key.startsWith("trail."))
                    .forEach(key -> known.add(key.substring("trail.".length())));
        }
        assertThat(known).isEqualTo(wanted);
    }

    @Test
    void everyColumnItSpeaksOfExists() {
        for (TrailTable table : tables) {
            Set<String> columns =
                    Set.copyOf(
                            jdbc.sql(
                                            "select column_name from information_schema.columns where table_name = ?")
                                    .param(table.table())
                                    .query(String.class)
                                    .list());
            assertThat(columns).as(table.table()).containsAll(table.name()).isNotEmpty();
            Consumer<TrailTable.Link> there =
                    link -> assertThat(columns).as(table.table()).contains(link.column());
            table.owners().forEach(there);
        }
    }

    @Test
    void tellsInWordsWhoChangedWhatOfAnOrganisation() {
        coordinator.submit(
                coordinator.get("/nl/beheer/organisaties/duwo"),
                Map.of("description-nl", "Verhuurt kamers.", "kind", "BUSINESS"));
        Answer trail = coordinator.get("/nl/beheer/organisaties/duwo/geschiedenis");

        assertThat(trail.heading()).isEqualTo("Wie veranderde wat");
        assertThat(latest(trail).text())
                .contains("Coördinator")
                .contains("Organisatie: DUWO gewijzigd")
                .contains("Beschrijving (Nederlands)");
        assertThat(latest(trail).select("ins").eachText())
                .contains("Verhuurt kamers.", "Bedrijfsleven");
        assertThat(latest(trail).select("del").eachText()).contains("Wonen");
        assertThat(trail.page().select("ol.ks-timeline > li:last-child").text())
                .contains("Het portaal zelf");
        assertThat(latest(coordinator.get("/en/manage/organisations/duwo/history")).text())
                .contains("Organisation: DUWO changed")
                .contains("Business");
    }

    @Test
    void tellsOfAProjectOverAgendasEvenWhatIsGone() {
        coordinator.submit(
                coordinator.get("/nl/beheer/agendas/nieuw"),
                Map.of(
                        "source",
                        "2017-2018",
                        "label",
                        "2019",
                        "first-year",
                        "2019",
                        "last-year",
                        "2019"));
        coordinator.submit(
                coordinator.get("/nl/beheer/agendas/2019/onderdelen/3a/trekkers/0"),
                Map.of("share-nl", "De hele taak"));
        Answer lead = coordinator.get("/nl/beheer/projecten/wonen/geschiedenis");
        assertThat(latest(lead).text())
                .contains("Trekker: ")
                .contains("3a Wonen")
                .contains("Jaaragenda 2019")
                .contains("De hele taak");

        coordinator.press("/nl/beheer/agendas/2019/onderdelen/3a/verwijdering");
        Answer gone = coordinator.get("/nl/beheer/agendas/2019/geschiedenis");
        assertThat(latest(gone).text())
                .contains("Onderdeel van de agenda: 3a Wonen")
                .contains("weggehaald");
        Answer project = coordinator.get("/nl/beheer/projecten/wonen/geschiedenis");
        assertThat(latest(project).text()).contains("weggehaald");
        assertThat(project.page().text()).contains("De hele taak");
    }

    @Test
    void showsWhatHandWrittenSqlDidAndNeverRunsIt() {
        jdbc.sql(
                        "update organisation set description = '{\"nl\": \"<script>alert(1)</script>\"}' where slug_nl = 'iclon'")
                .update();
        Answer trail = coordinator.get("/nl/beheer/organisaties/iclon/geschiedenis");

        assertThat(latest(trail).text())
                .contains("Rechtstreeks in de database")
                .contains("<script>alert(1)</script>");
        assertThat(trail.page().select("main script")).isEmpty();
    }

    @Test
    void showsTwentyAtATime() {
        for (int number = 0; number < 25; number++) {
            jdbc.sql("update organisation set description = ?::jsonb where slug_nl = 'epz'")
                    .param("{\"nl\": \"Versie " + number + "\"}")
                    .update();
        }
        String path = "/nl/beheer/organisaties/epz/geschiedenis";
        Answer newest = coordinator.get(path);
        assertThat(newest.page().select("ol.ks-timeline > li")).hasSize(20);
        assertThat(latest(newest).text()).contains("Versie 24");
        Answer older = coordinator.get(newest.page().select("a:contains(Oudere)").attr("href"));
        assertThat(latest(older).text()).contains("Versie 4");
        assertThat(older.page().select("a:contains(Oudere)")).isEmpty();
        for (String wrong : List.of("x", "-1", "99999999999999999999")) {
            assertThat(coordinator.get(path + "?before=" + wrong).page().text())
                    .contains("Versie 24");
        }
    }
}
