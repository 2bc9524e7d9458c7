package nl.leiden.kennisstad.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** People, offices and terms at the desk. */
@Portal
@DirtiesContext
class PeopleDeskTest {

    @Autowired private Http http;
    private Visitor coordinator;

    @BeforeEach
    void coordinator() {
        coordinator = Visitor.as(http, "coordinator");
    }

    private Answer person(String name) {
        return coordinator.submit(
                coordinator.get("/nl/beheer/personen/nieuw"), Map.of("name", name));
    }

    private Answer term(Answer person, Map<String, String> days) {
        Answer form = coordinator.get(person.path() + "/perioden/nieuw");
        String office = form.page().select("#office option").get(1).val();
        Map<String, String> values = new java.util.HashMap<>(days);
        values.put("office", office);
        return coordinator.submit(form, values);
    }

    @Test
    void anOfficeIsMadeGivenHandedOverAndShown() {
        Answer form = coordinator.get("/nl/beheer/functies/nieuw");
        String body = form.page().select("#organisation option:contains(DUWO)").val();
        Answer offices =
                coordinator.submit(
                        form,
                        Map.of(
                                "organisation", body,
                                "title-nl", "Directeur bewoners",
                                "title-en", "Director of residents"));
        assertThat(offices.path()).isEqualTo("/nl/beheer/functies");

        Answer person = person("De eerste");
        Answer appoint = coordinator.get(person.path() + "/perioden/nieuw");
        String office = appoint.page().select("#office option:contains(bewoners)").val();
        Answer shown =
                coordinator.submit(appoint, Map.of("office", office, "first-day", "2017-01-01"));
        assertThat(shown.page().select("main").text())
                .contains("Directeur bewoners, DUWO")
                .contains("sinds 1 januari 2017");
        assertThat(coordinator.get("/en/manage/people").page().text())
                .contains("De eerste Director of residents, DUWO");

        Answer ending =
                coordinator.get(
                        shown.page().select("main a:contains(Directeur bewoners)").attr("href"));
        coordinator.submit(ending, Map.of("last-day", "2017-09-30"));
        assertThat(coordinator.get("/nl/beheer/personen").page().text())
                .contains("De eerste Nu geen functie");
    }

    @Test
    void whoSignedKeepsTheNameOfThatDay() {
        Answer people = coordinator.get("/nl/beheer/personen");
        String path = people.page().select(".ks-index a").getFirst().attr("href");
        String name = people.page().select(".ks-index a").getFirst().text();
        coordinator.submit(coordinator.get(path), Map.of("name", "Iemand Anders"));

        assertThat(coordinator.get("/nl/beheer/personen").page().text()).contains("Iemand Anders");
        assertThat(new Visitor(http.base()).get("/nl/overeenkomst").page().text())
                .contains(name)
                .doesNotContain("Iemand Anders");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', first-day, of een dag waarop",
        "2018-02-01, 2018-01-31, '', last-day, voor de eerste dag",
        "'', 2018-01-31, 2018-02-01, last-day, voor de eerste dag",
        "2018-02-01, '', 2018-01-31, known-on, voor de eerste dag",
        "31-02-2019, '', '', first-day, een dag"
    })
    void aTermWithImpossibleDaysIsRefusedAtItsField(
            String first, String last, String known, String field, String said) {
        Answer refused =
                term(
                        person("Met een verkeerde periode"),
                        Map.of("first-day", first, "last-day", last, "known-on", known));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#" + field + "-error").text()).contains(said);
        assertThat(refused.page().select("#last-day").val()).isEqualTo(last);
    }

    @Test
    void nobodyHoldsTheSameOfficeTwiceOnOneDay() {
        Answer person = person("Twee keer");
        term(person, Map.of("first-day", "2017-01-01", "last-day", "2017-12-31"));
        Answer refused = term(person, Map.of("first-day", "2017-12-31"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).contains("die functie op die dagen al");

        Answer again = term(person, Map.of("first-day", "2018-01-01"));
        assertThat(again.page().select("#terms").parents().select("li.ks-work")).hasSize(2);
    }

    @Test
    void aTermNotedByMistakeIsTakenAway() {
        Answer person = person("Vergissing");
        Answer noted = term(person, Map.of("first-day", "2017-01-01"));
        String remove = noted.page().select("form[action$=/verwijdering]").attr("action");
        Answer after = coordinator.follow(coordinator.press(remove));

        assertThat(after.page().select("main").text()).contains("nog geen functie gehad");
    }

    @Test
    void coversTheDaysFromTheFirstThatIsCertain() {
        TermOfOffice known = term(null, "2018-06-30", "2017-07-07");

        assertThat(known.covers(LocalDate.parse("2017-07-06"))).isFalse();
        assertThat(known.covers(LocalDate.parse("2017-07-07"))).isTrue();
        assertThat(known.covers(LocalDate.parse("2018-06-30"))).isTrue();
        assertThat(known.covers(LocalDate.parse("2018-07-01"))).isFalse();
        assertThatThrownBy(() -> term(null, null, null))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("organisation.term-needs-a-day");
    }

    private static TermOfOffice term(
            @Nullable String first, @Nullable String last, @Nullable String knownOn) {
        return new TermOfOffice(day(first), day(last), day(knownOn));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
