package nl.leiden.kennisstad.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.support.HostileStrings;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Every field of the desk's forms, with everything that programs stumble over. */
@Portal
@DirtiesContext
class HostileFormsTest {

    private static final String TEXTS = "/nl/beheer/agendas/2031/onderdelen/1a/teksten";

    @Autowired private Http http;
    @Autowired private JdbcClient jdbc;

    private Visitor coordinatorWithADraft() {
        Visitor coordinator = Visitor.as(http, "coordinator");
        if (coordinator.get("/nl/beheer/agendas/2031").status() == 404) {
            coordinator.submit(
                    coordinator.get("/nl/beheer/agendas/nieuw"),
                    Map.of(
                            "source",
                            "2017-2018",
                            "label",
                            "2031",
                            "first-year",
                            "2031",
                            "last-year",
                            "2031"));
            coordinator.submit(
                    coordinator.get("/nl/beheer/evaluaties/nieuw"),
                    Map.of("meeting-on", "2017-10-01", "due-on", "2017-10-01"));
            plan(coordinator, "2017-11-15");
            plan(coordinator, "2017-10-01");
            jdbc.sql("update meeting set state = 'MINUTES_PROPOSED' where day = '2017-10-01'")
                    .update();
        }
        return coordinator;
    }

    private static void plan(Visitor coordinator, String day) {
        coordinator.submit(
                coordinator.get("/nl/beheer/vergaderingen/nieuw"),
                Map.of("kind", "OTHER", "day", day, "place-nl", "Stadhuis"));
        coordinator.submit(
                coordinator.get("/nl/beheer/vergaderingen/" + day + "/punten"),
                Map.of("title-nl", "Rondvraag"));
    }

    @Test
    void aNulIsSaidAtItsFieldAndTheRestIsKept() {
        Visitor coordinator = coordinatorWithADraft();
        Answer answer =
                coordinator.submit(
                        coordinator.get(TEXTS), Map.of("status-nl", "a\0b", "goal-nl", "Getypt"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#status-nl-error").text()).contains("niet bewaard");
        assertThat(answer.page().select("#goal-nl").text()).isEqualTo("Getypt");
    }

    @Test
    @Tag("thorough")
    void whatIsSavedIsWhatWasTyped() {
        Visitor coordinator = coordinatorWithADraft();
        List<String> wrong = new ArrayList<>();
        for (String text : HostileStrings.all()) {
            Answer saved =
                    coordinator.submit(
                            coordinator.get(TEXTS), Map.of("goal-nl", text, "correction", "on"));
            if (saved.status() == 422) {
                continue; // refused with a message
            }
            Element field = coordinator.get(TEXTS).page().selectFirst("#goal-nl");
            String kept = field == null ? "?" : field.wholeText();
            if (saved.status() != 200 || !kept.equals(text.replace("\r\n", "\n").strip())) {
                wrong.add(saved.status() + " " + text + " -> " + kept);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @Tag("thorough")
    @CsvSource({
        "coordinator, /nl/beheer/agendas/2031/onderdelen/1a/teksten",
        "coordinator, /nl/beheer/agendas/2031/onderdelen/1a/trekkers/0",
        "coordinator, /nl/beheer/agendas/2031/onderdelen/1a/partners/nieuw",
        "coordinator, /nl/beheer/agendas/2031/onderdelen/1a/acties/nieuw",
        "coordinator, /nl/beheer/agendas/2031/onderdelen/1a/inzet/nieuw",
        "coordinator, /nl/beheer/agendas/2031/onderdelen/1a/criteria",
        "coordinator, /nl/beheer/agendas/2031/criteria/a",
        "coordinator, /nl/beheer/agendas/2031/einde/4d",
        "coordinator, /nl/beheer/agendas/2031/inzet/nieuw",
        "coordinator, /nl/beheer/agendas/2017-2018/onderdelen/1b/engels",
        "coordinator, /nl/beheer/themas/nieuw",
        "coordinator, /nl/beheer/agendas/2031/bewerken",
        "coordinator, /nl/beheer/agendas/nieuw",
        "coordinator, /nl/beheer/evaluaties/2017-10-01/1a/rapportage",
        "trekker, /nl/beheer/evaluaties/2017-10-01/1a/rapportage",
        "coordinator, /nl/beheer/evaluaties/2017-10-01/1a/uitkomst",
        "coordinator, /nl/beheer/evaluaties/nieuw",
        "coordinator, /nl/beheer/evaluaties/2017-10-01/planning",
        "coordinator, /nl/beheer/organisaties/duwo",
        "coordinator, /nl/beheer/themas/campusontwikkeling",
        "coordinator, /nl/beheer/projecten/nieuw",
        "coordinator, /nl/beheer/paginas/privacy",
        "coordinator, /nl/beheer/vergaderingen/nieuw",
        "coordinator, /nl/beheer/vergaderingen/2017-11-15/bewerken",
        "coordinator, /nl/beheer/vergaderingen/2017-11-15/punten",
        "coordinator, /nl/beheer/vergaderingen/2017-11-15/genodigden",
        "coordinator, /nl/beheer/vergaderingen/2017-10-01/verslag/bewerken",
        "coordinator, /nl/beheer/vergaderingen/2017-10-01/verslag/goedkeuring",
        "stuurgroep, /nl/beheer/vergaderingen/2017-10-01/verslag/opmerkingen",
        "stuurgroep, /nl/beheer/evaluaties/2017-10-01/1a/vragen",
        "coordinator, /nl/beheer/evaluaties/2017-10-01/1a/teruggave",
        "coordinator, /nl/beheer/evaluaties/2017-09-21/engels",
        "coordinator, /nl/beheer/besluiten/nieuw",
        "coordinator, /nl/beheer/besluiten/2017-01/taak",
        "trekker, /nl/beheer/agendas/2017-2018/onderdelen/1a/partners/voorstel",
        "beheerder, /nl/beheer/accounts/nieuw",
        "beheerder, /nl/beheer/account/wachtwoord"
    })
    void neverCausesAFaultAndNothingRuns(String who, String path) {
        coordinatorWithADraft();
        Visitor visitor = Visitor.as(http, who);
        List<String> wrong = new ArrayList<>();
        for (String text : HostileStrings.all()) {
            Answer form = visitor.get(path);
            Map<String, String> values = new LinkedHashMap<>();
            for (Element field :
                    form.page()
                            .select(
                                    "main form.ks-form input[name]:not([name^=_]), main form.ks-form textarea, main form.ks-form select")) {
                boolean free =
                        field.normalName().equals("textarea")
                                || field.attr("type")
                                        .matches("text|email|password|date|time|number|url");
                if (free) {
                    values.put(field.attr("name"), text);
                }
            }
            Answer answer = visitor.submit(form, values);
            String page = answer.response().body();
            if (answer.status() >= 500
                    || page.contains("<script>alert")
                    || page.contains("<img src=x")
                    || page.contains("<svg onload")) {
                wrong.add(answer.status() + " on " + path + " with " + text);
            }
        }

        assertThat(wrong).isEmpty();
    }
}
