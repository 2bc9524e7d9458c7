package nl.leiden.kennisstad.agenda.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.agenda.ActionView;
import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.AgendaPolicy;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.agenda.RevisionView;
import nl.leiden.kennisstad.project.PlacementView;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Finds what the address of a page names, for whoever may see it. */
@Component
class AgendaDesks {

    private final AgendaDesk desk;
    private final Projects projects;
    private final LocalizedPaths paths;
    private final Frames frames;

    AgendaDesks(AgendaDesk desk, Projects projects, LocalizedPaths paths, Frames frames) {
        this.desk = desk;
        this.projects = projects;
        this.paths = paths;
        this.frames = frames;
    }

    /** An entry with its agenda and its project. */
    record Place(DeskAgenda agenda, ProjectView project, EntryView entry, String code) {

        String label() {
            return agenda.agenda().label();
        }

        ActionView action(UUID id) {
            return entry.actions().stream()
                    .filter(action -> action.id().value().equals(id))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    /** The agenda, for whoever may edit it. */
    DeskAgenda editable(String label, Actor actor) {
        NotFound.unless(AgendaPolicy.mayEdit(actor));
        return desk.find(label).orElseThrow(NotFound::new);
    }

    /** The agenda, for whoever may read its newest revision. */
    DeskAgenda readable(String label, Actor actor) {
        DeskAgenda agenda = desk.find(label).orElseThrow(NotFound::new);
        NotFound.unless(AgendaPolicy.mayRead(actor, agenda.newest()));
        return agenda;
    }

    /** The entry with this code in the newest revision, for whoever may edit it. */
    Place entry(String label, String code, Actor actor) {
        DeskAgenda agenda = editable(label, actor);
        ProjectView project =
                projects.bearing(agenda.agenda().agreement(), code).orElseThrow(NotFound::new);
        EntryView entry = desk.entry(agenda.newest().id(), project.id()).orElseThrow(NotFound::new);
        return new Place(agenda, project, entry, code);
    }

    /** The code of the next entry, empty after the last. */
    Optional<String> codeAfter(Place place) {
        Names names = names(place.agenda());
        return desk.entries(place.agenda().newest().id()).stream()
                .dropWhile(entry -> !entry.id().equals(place.entry().id()))
                .skip(1)
                .findFirst()
                .map(entry -> names.code(entry.project()));
    }

    String code(ProjectView project, DeskAgenda agenda) {
        return project.placementIn(agenda.agenda().agreement())
                .map(PlacementView::code)
                .orElse(project.code());
    }

    /** A page about an agenda. */
    PageFrame frame(String template, DeskAgenda agenda) {
        String label = agenda.agenda().label();
        PageFrame frame =
                PageFrame.at(template)
                        .values(label)
                        .under("agenda.desk.agendas", AgendaPaths.AGENDAS)
                        .desk();
        return template.equals(AgendaPaths.AGENDA)
                ? frame
                : frame.under(
                        agenda.agenda().title(),
                        AgendaPaths.AGENDA,
                        language -> new Object[] {label});
    }

    /** A page about an entry. */
    PageFrame frame(String template, Place place, Object... more) {
        Object[] own = {place.label(), place.code()};
        Object[] all = new Object[own.length + more.length];
        System.arraycopy(own, 0, all, 0, own.length);
        System.arraycopy(more, 0, all, own.length, more.length);
        PageFrame frame =
                PageFrame.at(template)
                        .values(all)
                        .under("agenda.desk.agendas", AgendaPaths.AGENDAS)
                        .under(
                                place.agenda().agenda().title(),
                                AgendaPaths.AGENDA,
                                language -> new Object[] {place.label()})
                        .desk();
        return template.equals(AgendaPaths.ENTRY)
                ? frame
                : frame.under(place.project().title(), AgendaPaths.ENTRY, language -> own);
    }

    String path(String template, Object... values) {
        return paths.of(Frames.language(), template, values);
    }

    String path(Place place) {
        return path(AgendaPaths.ENTRY, place.label(), place.code());
    }

    /** What the projects are called in an agenda; read once for a page. */
    record Names(Map<ProjectId, ProjectView> projects, DeskAgenda agenda) {

        ProjectView project(ProjectId id) {
            return Objects.requireNonNull(projects.get(id));
        }

        LocalizedText title(ProjectId id) {
            return project(id).title();
        }

        String code(ProjectId id) {
            return project(id)
                    .placementIn(agenda.agenda().agreement())
                    .map(PlacementView::code)
                    .orElse(project(id).code());
        }

        /** Code and title in the reader's language. */
        String both(ProjectId id) {
            return code(id) + " " + title(id).text(Frames.language());
        }
    }

    Names names(DeskAgenda agenda) {
        return new Names(
                projects.all().stream()
                        .collect(Collectors.toMap(ProjectView::id, Function.identity())),
                agenda);
    }

    /** The project that has this code in the agenda's agreement. */
    ProjectView placed(DeskAgenda agenda, String code) {
        return projects.bearing(agenda.agenda().agreement(), code).orElseThrow(NotFound::new);
    }

    List<ProjectView> projects() {
        return projects.all();
    }

    /** Says that the agenda is not in a state for this step. */
    ModelAndView refused(String label, String reason, RevisionView revision) {
        return frames.refused(
                path(AgendaPaths.AGENDA, label), new DomainException(reason, revision.state()));
    }

    /** The entry as it is written out. */
    static Optional<AgendaDocument.Entry> written(EntryView entry, AgendaDocument agenda) {
        return agenda.entries().stream()
                .filter(written -> written.project().equals(entry.project().value().toString()))
                .findFirst();
    }
}
