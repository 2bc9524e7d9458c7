package nl.leiden.kennisstad.site.web;

import java.util.Arrays;
import java.util.List;
import nl.leiden.kennisstad.agenda.AdoptedRevision;
import nl.leiden.kennisstad.agenda.AdoptedRevisions;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.decision.Frozen;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.ui.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of adopted agendas, whether by their own address or by that of a revision. */
@Component
class AgendaPageMaker {

    private final Agendas agendas;
    private final Projects projects;
    private final PublicationMaker publications;
    private final ItemMaker items;

    AgendaPageMaker(
            Agendas agendas, Projects projects, PublicationMaker publications, ItemMaker items) {
        this.agendas = agendas;
        this.projects = projects;
        this.publications = publications;
        this.items = items;
    }

    /**
     * @param entryTemplate address of an entry, its last variable is the code
     */
    AgendaPage agenda(
            AdoptedRevisions all, AdoptedRevision shown, String entryTemplate, Object... values) {
        Frozen<AgendaDocument> frozen = document(shown);
        return AgendaPage.of(
                frozen.content(),
                code -> items.path(entryTemplate, with(values, code)),
                publications.of(all, shown, frozen));
    }

    EntryPage entry(AdoptedRevisions all, AdoptedRevision shown, String code, String agendaPath) {
        Frozen<AgendaDocument> frozen = document(shown);
        AgendaDocument.Entry entry =
                frozen.content().entries().stream()
                        .filter(known -> known.code().equals(code))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return new EntryPage(
                frozen.content(),
                agendaPath,
                entry,
                projectPath(ProjectId.of(entry.project())),
                publications.of(all, shown, frozen));
    }

    private @Nullable String projectPath(ProjectId project) {
        return projects.byId(List.of(project)).values().stream()
                .findFirst()
                .map(found -> items.project(found).path())
                .orElse(null);
    }

    AgendaDocument read(AdoptedRevision revision) {
        return document(revision).content();
    }

    private Frozen<AgendaDocument> document(AdoptedRevision revision) {
        return agendas.document(revision.id()).orElseThrow(NotFound::new);
    }

    private static Object[] with(Object[] values, String code) {
        Object[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = code;
        return all;
    }
}
