package nl.leiden.kennisstad.agenda.web;

import java.util.Comparator;
import java.util.List;
import nl.leiden.kennisstad.agenda.AgendaView;
import nl.leiden.kennisstad.agenda.Assessment;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.Ending;
import nl.leiden.kennisstad.agenda.EndingView;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.agenda.RevisionContent;
import nl.leiden.kennisstad.agenda.RevisionView;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An agenda at the desk, as its template shows it.
 *
 * @param unexplained how many criteria are neither met nor explained
 * @param means how many contributions of people and money there are
 */
record EditorPage(
        AgendaView agenda,
        RevisionView revision,
        List<Row> entries,
        List<EndingRow> endings,
        int remarks,
        int unexplained,
        int means,
        Links links) {

    /** Where to go from here. */
    record Links(
            String describe,
            String include,
            String continuation,
            String criteria,
            String completeness,
            String means,
            String timeline,
            String exports,
            String preview,
            String reading,
            String proposal,
            String withdrawal,
            String adoption,
            String referral,
            String revision,
            String revisionRemoval,
            String trail) {

        static Links of(String label, AgendaDesks desks) {
            return new Links(
                    desks.path(AgendaPaths.DESCRIPTION, label),
                    desks.path(AgendaPaths.NEW_ENTRY, label),
                    desks.path(AgendaPaths.CONTINUATION, label),
                    desks.path(AgendaPaths.CRITERIA, label),
                    desks.path(AgendaPaths.COMPLETENESS, label),
                    desks.path(AgendaPaths.ALL_MEANS, label),
                    desks.path(AgendaPaths.TIMELINE, label),
                    desks.path(AgendaPaths.EXPORTS, label),
                    desks.path(AgendaPaths.PREVIEW, label),
                    desks.path(AgendaPaths.READING, label),
                    desks.path(AgendaPaths.PROPOSAL, label),
                    desks.path(AgendaPaths.WITHDRAWAL, label),
                    desks.path(AgendaPaths.ADOPTION, label),
                    desks.path(AgendaPaths.REFERRAL, label),
                    desks.path(AgendaPaths.REVISION, label),
                    desks.path(AgendaPaths.REVISION_REMOVAL, label),
                    desks.path(AgendaPaths.TRAIL, label));
        }
    }

    /**
     * One entry.
     *
     * @param gaps keys of what is missing
     */
    record Row(
            String code,
            LocalizedText title,
            @Nullable LocalizedText status,
            int leads,
            int partners,
            int actions,
            List<String> gaps,
            String path,
            String endingPath,
            String removalPath,
            String seen,
            String positionPath) {}

    /** A project that ends with the agenda. */
    record EndingRow(
            String code, LocalizedText title, Ending ending, String path, String removalPath) {}

    static EditorPage of(DeskAgenda agenda, Assessment assessment, int remarks, AgendaDesks desks) {
        RevisionContent content = assessment.content();
        String label = agenda.agenda().label();
        AgendaDesks.Names names = desks.names(agenda);
        return new EditorPage(
                agenda.agenda(),
                agenda.newest(),
                content.entries().stream()
                        .map(entry -> row(entry, content, label, names, desks))
                        .toList(),
                content.endings().stream()
                        .map(ending -> ending(ending, label, names, desks))
                        .sorted(Comparator.comparing(EndingRow::code))
                        .toList(),
                remarks,
                assessment.unexplained().size(),
                content.means().size(),
                Links.of(label, desks));
    }

    private static Row row(
            EntryView entry,
            RevisionContent content,
            String label,
            AgendaDesks.Names names,
            AgendaDesks desks) {
        String code = names.code(entry.project());
        return new Row(
                code,
                names.title(entry.project()),
                entry.statusWords(),
                entry.leads().size(),
                entry.partners().size(),
                entry.actions().size(),
                Completeness.of(entry, content.meansOf(entry.id()), label, code, desks).keys(),
                desks.path(AgendaPaths.ENTRY, label, code),
                desks.path(AgendaPaths.ENDING, label, code),
                desks.path(AgendaPaths.ENTRY_REMOVAL, label, code),
                Parts.seen(entry),
                desks.path(AgendaPaths.ENTRY_POSITION, label, code));
    }

    private static EndingRow ending(
            EndingView ending, String label, AgendaDesks.Names names, AgendaDesks desks) {
        String code = names.code(ending.project());
        return new EndingRow(
                code,
                names.title(ending.project()),
                ending.ending(),
                desks.path(AgendaPaths.ENDING, label, code),
                desks.path(AgendaPaths.ENDING_REMOVAL, label, code));
    }
}
