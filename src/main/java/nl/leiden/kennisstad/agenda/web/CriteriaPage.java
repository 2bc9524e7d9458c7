package nl.leiden.kennisstad.agenda.web;

import java.util.List;
import nl.leiden.kennisstad.agenda.Assessment;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.DispensationView;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.agenda.Judgement;
import nl.leiden.kennisstad.agenda.RevisionView;
import nl.leiden.kennisstad.agreement.Criterion;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * All entries by all criteria, as the template shows them.
 *
 * @param unexplained how many stand in the way of adoption
 */
record CriteriaPage(RevisionView revision, List<Column> columns, List<Row> rows, int unexplained) {

    /**
     * One criterion.
     *
     * @param unmet how many entries do not meet it
     * @param dispensationPath null when all meet it, or the agenda is adopted
     */
    record Column(Criterion criterion, long unmet, @Nullable String dispensationPath) {}

    /** One entry. */
    record Row(String code, LocalizedText title, String path, List<Cell> cells) {}

    /**
     * One entry by one criterion.
     *
     * @param dispensation why it may be on the agenda all the same, or null
     */
    record Cell(Judgement judgement, @Nullable LocalizedText dispensation, String removalPath) {}

    /** All dispensations that are asked, with what they are for. */
    public List<Row> dispensed() {
        return rows.stream()
                .map(row ->
                        new Row(
                                row.code(),
                                row.title(),
                                row.path(),
                                row.cells().stream()
                                        .filter(cell -> cell.dispensation() != null)
                                        .toList()))
                .filter(row -> !row.cells().isEmpty())
                .toList();
    }

    static CriteriaPage of(DeskAgenda agenda, Assessment assessment, AgendaDesks desks) {
        String label = agenda.agenda().label();
        AgendaDesks.Names names = desks.names(agenda);
        List<Column> columns =
                assessment.criteria().stream()
                        .map(criterion -> column(criterion, agenda, assessment, desks))
                        .toList();
        return new CriteriaPage(
                agenda.newest(),
                columns,
                assessment.content().entries().stream()
                        .map(entry -> row(entry, label, names, assessment, desks))
                        .toList(),
                assessment.unexplained().size());
    }

    private static Column column(
            Criterion criterion, DeskAgenda agenda, Assessment assessment, AgendaDesks desks) {
        long unmet =
                assessment.unmet().stream()
                        .filter(open -> open.judgement().letter().equals(criterion.letter()))
                        .count();
        boolean open = unmet > 0 && !agenda.newest().adopted();
        return new Column(
                criterion,
                unmet,
                open
                        ? desks.path(
                                AgendaPaths.DISPENSATION,
                                agenda.agenda().label(),
                                criterion.letter())
                        : null);
    }

    private static Row row(
            EntryView entry,
            String label,
            AgendaDesks.Names names,
            Assessment assessment,
            AgendaDesks desks) {
        String code = names.code(entry.project());
        return new Row(
                code,
                names.title(entry.project()),
                desks.path(AgendaPaths.ENTRY, label, code),
                assessment.of(entry).stream()
                        .map(judgement -> cell(entry, judgement, label, code, assessment, desks))
                        .toList());
    }

    private static Cell cell(
            EntryView entry,
            Judgement judgement,
            String label,
            String code,
            Assessment assessment,
            AgendaDesks desks) {
        return new Cell(
                judgement,
                judgement.met()
                        ? null
                        : assessment
                                .content()
                                .dispensation(entry.id(), judgement.letter())
                                .map(DispensationView::reason)
                                .orElse(null),
                desks.path(AgendaPaths.DISPENSATION_REMOVAL, label, code, judgement.letter()));
    }
}
