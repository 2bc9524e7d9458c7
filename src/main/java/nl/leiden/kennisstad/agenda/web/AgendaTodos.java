package nl.leiden.kennisstad.agenda.web;

import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.agenda.AgendaPolicy;
import nl.leiden.kennisstad.agenda.AgendaView;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.RevisionView;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
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
    private final AgendaDesks desks;
    private final Programme programme;
    private final Say say;

    AgendaTodos(AgendaDesk desk, AgendaDesks desks, Programme programme, Say say) {
        this.desk = desk;
        this.desks = desks;
        this.programme = programme;
        this.say = say;
    }

    @Override
    public List<Todo> todos(Actor actor) {
        if (!AgendaPolicy.mayReadSome(actor)) {
            return List.of();
        }
        List<DeskAgenda> all = desk.all();
        List<Todo> todos = new ArrayList<>();
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
