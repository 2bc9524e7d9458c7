package nl.leiden.kennisstad.agenda.web;

import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.AgendaPolicy;
import nl.leiden.kennisstad.agenda.AgendaView;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.RevisionView;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Todo;
import nl.leiden.kennisstad.ui.TodoSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits to be done with agendas. */
@Component
@Order(AgendaTodos.PLACE)
class AgendaTodos implements TodoSource {

    static final int PLACE = 10;
    private static final int AUTUMN = 9;

    private final AgendaDesk desk;
    private final Agendas agendas;
    private final AgendaDesks desks;
    private final Programme programme;
    private final Say say;

    AgendaTodos(AgendaDesk desk, Agendas agendas, AgendaDesks desks, Programme programme, Say say) {
        this.desk = desk;
        this.agendas = agendas;
        this.desks = desks;
        this.programme = programme;
        this.say = say;
    }

    @Override
    public List<Todo> todos(Actor actor) {
        List<Todo> todos = new ArrayList<>();
        if (actor.is(Role.LEAD)) {
            todos.addAll(ownProjects(actor));
        }
        if (!AgendaPolicy.mayReadSome(actor)) {
            return todos;
        }
        List<DeskAgenda> all = desk.all();
        for (DeskAgenda agenda : all) {
            RevisionView revision = agenda.newest();
            if (!revision.adopted() && AgendaPolicy.mayRead(actor, revision)) {
                todos.add(todo(agenda.agenda(), revision, AgendaPolicy.mayEdit(actor)));
            }
        }
        if (AgendaPolicy.mayEdit(actor)) {
            todos.addAll(nextYear(all));
        }
        return todos;
    }

    private Todo todo(AgendaView agenda, RevisionView revision, boolean editor) {
        String state = revision.proposed() ? "proposed" : "draft";
        String who = editor ? "editor" : "reader";
        return new Todo(
                say.it("agenda.todo." + who + "." + state, agenda.title()),
                say.it("agenda.todo." + who + "." + state + ".more"),
                desks.path(editor ? AgendaPaths.AGENDA : AgendaPaths.READING, agenda.label()),
                revision.proposed());
    }

    /** What a lead can do for a project, at any time. */
    private List<Todo> ownProjects(Actor actor) {
        return agendas.adopted().current(programme.day()).stream()
                .flatMap(agenda ->
                        agendas
                                .document(agenda.revision())
                                .orElseThrow()
                                .content()
                                .entries()
                                .stream()
                                .filter(entry -> leads(actor, entry))
                                .map(entry ->
                                        new Todo(
                                                say.it(
                                                        "agenda.todo.partner",
                                                        entry.code(),
                                                        entry.title()),
                                                say.it("agenda.todo.partner.more"),
                                                desks.path(
                                                        AgendaPaths.PARTNER_PROPOSAL,
                                                        agenda.label(),
                                                        entry.code()),
                                                false)))
                .toList();
    }

    private static boolean leads(Actor actor, AgendaDocument.Entry entry) {
        return actor.is(Role.LEAD, ProjectId.of(entry.project()).value());
    }

    /** No agenda covers this year, or from autumn on the next one. */
    private List<Todo> nextYear(List<DeskAgenda> all) {
        int year =
                programme.day().getMonthValue() >= AUTUMN
                        ? programme.day().getYear() + 1
                        : programme.day().getYear();
        boolean covered =
                all.stream()
                        .map(DeskAgenda::agenda)
                        .anyMatch(
                                agenda -> agenda.firstYear() <= year && year <= agenda.lastYear());
        return covered
                ? List.of()
                : List.of(
                        new Todo(
                                say.it("agenda.todo.next-year", Integer.toString(year)),
                                say.it("agenda.todo.next-year.more"),
                                desks.path(AgendaPaths.NEW),
                                false));
    }
}
