package nl.leiden.kennisstad.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class AdoptedAgendasTest {

    private static final AdoptedAgenda FIRST = agenda("2017-2018", 2017, 2018);
    private static final AdoptedAgenda OVERLAPPING = agenda("2018-2019", 2018, 2019);
    private static final AdoptedAgenda LATER = agenda("2021", 2021, 2021);
    private static final AdoptedAgendas AGENDAS =
            new AdoptedAgendas(List.of(LATER, OVERLAPPING, FIRST));

    @Test
    void theOneThatCoversTheDayCounts() {
        assertThat(AGENDAS.current(LocalDate.of(2017, 10, 1))).contains(FIRST);
        assertThat(AGENDAS.current(LocalDate.of(2021, 1, 1))).contains(LATER);
    }

    @Test
    void ofTwoThatOverlapTheLatestBegunCounts() {
        assertThat(AGENDAS.current(LocalDate.of(2018, 5, 1))).contains(OVERLAPPING);
    }

    @Test
    void inAYearWithoutOneTheLastBeforeItCounts() {
        assertThat(AGENDAS.current(LocalDate.of(2020, 5, 1))).contains(OVERLAPPING);
        assertThat(AGENDAS.current(LocalDate.of(2030, 5, 1))).contains(LATER);
    }

    @Test
    void beforeAllOfThemTheFirstToComeCounts() {
        assertThat(AGENDAS.current(LocalDate.of(2016, 5, 1))).contains(FIRST);
    }

    @Test
    void withoutAnyThereIsNone() {
        assertThat(new AdoptedAgendas(List.of()).current(LocalDate.of(2017, 1, 1))).isEmpty();
    }

    private static AdoptedAgenda agenda(String label, int firstYear, int lastYear) {
        return new AdoptedAgenda(
                new AgendaId(UUID.randomUUID()),
                new AgendaRevisionId(UUID.randomUUID()),
                1,
                new AgreementId(UUID.randomUUID()),
                label,
                firstYear,
                lastYear,
                LocalizedText.dutch(label),
                null,
                LocalDate.of(firstYear, 1, 1));
    }
}
