package nl.leiden.kennisstad.agenda.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leiden.kennisstad.agenda.AgendaView;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.agenda.RevisionView;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An agenda at the desk, as its template shows it. */
record EditorPage(
        AgendaView agenda,
        RevisionView revision,
        List<Row> entries,
        int remarks,
        String describePath,
        String includePath,
        String previewPath,
        String readingPath,
        String proposalPath,
        String withdrawalPath,
        String adoptionPath,
        String revisionPath,
        String trailPath) {

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
            String removalPath,
            String positionPath) {}

    static EditorPage of(
            DeskAgenda agenda,
            List<EntryView> entries,
            Map<ProjectId, ProjectView> projects,
            int remarks,
            AgendaDesks desks) {
        String label = agenda.agenda().label();
        return new EditorPage(
                agenda.agenda(),
                agenda.newest(),
                entries.stream()
                        .map(entry ->
                                row(
                                        entry,
                                        Objects.requireNonNull(projects.get(entry.project())),
                                        agenda,
                                        desks))
                        .toList(),
                remarks,
                desks.path(AgendaPaths.DESCRIPTION, label),
                desks.path(AgendaPaths.NEW_ENTRY, label),
                desks.path(AgendaPaths.PREVIEW, label),
                desks.path(AgendaPaths.READING, label),
                desks.path(AgendaPaths.PROPOSAL, label),
                desks.path(AgendaPaths.WITHDRAWAL, label),
                desks.path(AgendaPaths.ADOPTION, label),
                desks.path(AgendaPaths.REVISION, label),
                desks.path(AgendaPaths.TRAIL, label));
    }

    private static Row row(
            EntryView entry, ProjectView project, DeskAgenda agenda, AgendaDesks desks) {
        String label = agenda.agenda().label();
        String code = desks.code(project, agenda);
        return new Row(
                code,
                project.title(),
                entry.statusWords(),
                entry.leads().size(),
                entry.partners().size(),
                entry.actions().size(),
                Gaps.of(entry),
                desks.path(AgendaPaths.ENTRY, label, code),
                desks.path(AgendaPaths.ENTRY_REMOVAL, label, code),
                desks.path(AgendaPaths.ENTRY_POSITION, label, code));
    }
}
