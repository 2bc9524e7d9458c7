package nl.leiden.kennisstad.agenda;

import static nl.leiden.kennisstad.agenda.SampleDocuments.entry;
import static nl.leiden.kennisstad.agenda.SampleDocuments.means;
import static nl.leiden.kennisstad.agenda.SampleDocuments.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.agenda.AgendaDocument.Entry;
import nl.leiden.kennisstad.agenda.AgendaDocument.MeansText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeansTotalsTest {

    private static final AgendaDocument AGENDA =
            SampleDocuments.agenda(
                    "Agenda",
                    List.of(
                            putIn(
                                    entry("b", "2a", "Brug", 2, null),
                                    euros("Stad", null, "100.50"),
                                    euros("Faculteit", "School", "50")),
                            putIn(
                                    entry("a", "1a", "Gracht", 1, null),
                                    euros("School", null, null),
                                    means(
                                            "School",
                                            null,
                                            MeansKind.FTE,
                                            "0.5",
                                            2020,
                                            MeansStanding.PLEDGED))),
                    List.of(),
                    List.of(euros("Stad", null, "1000")));

    @Test
    void addsUpPerPartyWithItsUnits() {
        MeansTotals totals = MeansTotals.perYear(AGENDA).getFirst();

        assertThat(totals.year()).isEqualTo(2019);
        assertThat(totals.kinds()).containsExactly(MeansKind.EUROS);
        assertThat(totals.parties())
                .extracting(row -> row.name() == null ? "" : row.name().nl())
                .containsExactly("School", "Stad");
        assertThat(totals.parties().getFirst().sum())
                .isEqualTo(new MeansTotals.Sum(Map.of(MeansKind.EUROS, new BigDecimal("50")), 1));
        assertThat(totals.parties().getLast().sum().of(MeansKind.EUROS))
                .isEqualByComparingTo("1100.50");
        assertThat(totals.all().of(MeansKind.EUROS)).isEqualByComparingTo("1150.50");
        assertThat(totals.all().unknown()).isEqualTo(1);
    }

    @Test
    void addsUpPerProjectAndPerThemeWithWhatIsAboveAllLast() {
        MeansTotals totals = MeansTotals.perYear(AGENDA).getFirst();

        assertThat(totals.projects())
                .extracting(MeansTotals.Row::code)
                .containsExactly("2a", "1a", null);
        assertThat(totals.themes())
                .extracting(MeansTotals.Row::code)
                .containsExactly("1", "2", null);
        assertThat(totals.themes().getLast().sum().of(MeansKind.EUROS))
                .isEqualByComparingTo("1000");
    }

    @Test
    void neverAddsYearsTogether() {
        List<MeansTotals> years = MeansTotals.perYear(AGENDA);

        assertThat(years).extracting(MeansTotals::year).containsExactly(2019, 2020);
        assertThat(years.getLast().kinds()).containsExactly(MeansKind.FTE);
        assertThat(MeansTotals.perYear(SampleDocuments.agenda())).isEmpty();
    }

    private static Entry putIn(Entry entry, MeansText... means) {
        return with(entry, List.of(), List.of(), List.of(), List.of(means), List.of());
    }

    private static MeansText euros(String who, @Nullable String of, @Nullable String amount) {
        return means(who, of, MeansKind.EUROS, amount, 2019, MeansStanding.CONFIRMED);
    }
}
