package nl.leiden.kennisstad.agenda;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.leiden.kennisstad.agenda.AgendaDocument.ActionText;
import nl.leiden.kennisstad.agenda.AgendaDocument.CriterionText;
import nl.leiden.kennisstad.agenda.AgendaDocument.DeadlineText;
import nl.leiden.kennisstad.agenda.AgendaDocument.Ended;
import nl.leiden.kennisstad.agenda.AgendaDocument.Entry;
import nl.leiden.kennisstad.agenda.AgendaDocument.LeadName;
import nl.leiden.kennisstad.agenda.AgendaDocument.MeansText;
import nl.leiden.kennisstad.agenda.AgendaDocument.PartnerName;
import nl.leiden.kennisstad.agenda.AgendaDocument.ThemeName;
import nl.leiden.kennisstad.shared.DatePrecision;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Small agendas to compare and to add up. */
final class SampleDocuments {

    private SampleDocuments() {}

    static AgendaDocument agenda(Entry... entries) {
        return agenda("Agenda", List.of(entries), List.of(), List.of());
    }

    static AgendaDocument agenda(
            String title, List<Entry> entries, List<Ended> endings, List<MeansText> means) {
        return new AgendaDocument(
                "2019",
                1,
                2019,
                2019,
                text(title),
                null,
                null,
                new AgendaDocument.AgreementName("2017-2021", text("Overeenkomst")),
                new AgendaDocument.DecisionText(
                        "2019-01", LocalDate.of(2019, 1, 7), text("zo"), text("besluit")),
                List.of(),
                List.of(new ThemeName(1, text("Water")), new ThemeName(2, text("Wonen"))),
                entries,
                endings,
                means);
    }

    static Entry entry(String code, String title) {
        return entry(code, code, title, 1, null);
    }

    static Entry entry(
            String key, String code, String title, @Nullable Integer theme, @Nullable String goal) {
        return new Entry(
                key,
                code,
                text(title),
                theme,
                goal == null ? null : text(goal),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Entry with(
            Entry entry,
            List<LeadName> leads,
            List<PartnerName> partners,
            List<ActionText> actions,
            List<MeansText> means,
            List<CriterionText> criteria) {
        return new Entry(
                entry.project(),
                entry.code(),
                entry.title(),
                entry.theme(),
                entry.goal(),
                entry.introduction(),
                entry.status(),
                leads,
                partners,
                actions,
                means,
                criteria);
    }

    static ActionText action(@Nullable String lineage, String text, @Nullable String deadline) {
        return new ActionText(
                lineage,
                text(text),
                deadline == null
                        ? null
                        : new DeadlineText(text(deadline), DatePrecision.UNDATED, null, null),
                null,
                null,
                false);
    }

    static MeansText means(
            String who,
            @Nullable String of,
            MeansKind kind,
            @Nullable String amount,
            int year,
            MeansStanding standing) {
        return new MeansText(
                text(who),
                of == null ? null : text(of),
                kind,
                amount == null ? null : new BigDecimal(amount),
                year,
                standing,
                null);
    }

    static LocalizedText text(String nl) {
        return LocalizedText.of(nl, nl + " (en)");
    }
}
