package nl.leiden.kennisstad.meeting.web;

import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.meeting.MeetingPolicy;
import nl.leiden.kennisstad.meeting.MeetingState;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.MeetingWarnings;
import nl.leiden.kennisstad.meeting.Meetings;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Todo;
import nl.leiden.kennisstad.ui.TodoSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The meetings that are near, and what the coordinator should see coming. */
@Component
@Order(MeetingTodos.PLACE)
class MeetingTodos implements TodoSource {

    static final int PLACE = 3;

    private final Meetings meetings;
    private final MeetingWarnings warnings;
    private final Programme programme;
    private final MeetingDesks desks;
    private final Say say;

    MeetingTodos(
            Meetings meetings,
            MeetingWarnings warnings,
            Programme programme,
            MeetingDesks desks,
            Say say) {
        this.meetings = meetings;
        this.warnings = warnings;
        this.programme = programme;
        this.desks = desks;
        this.say = say;
    }

    @Override
    public List<Todo> todos(Actor actor) {
        boolean manage = MeetingPolicy.mayManage(actor);
        List<Todo> todos = new ArrayList<>();
        for (MeetingView meeting : meetings.readableBy(actor).reversed()) {
            if (meeting.toCome() || manage && waits(meeting) || remarkable(meeting, actor)) {
                todos.add(todo(meeting, manage));
            }
        }
        if (manage) {
            warnings.on(programme.day())
                    .forEach(warning ->
                            todos.add(
                                    new Todo(
                                            say.it(warning.key(), warning.arguments().toArray()),
                                            null,
                                            desks.path(warning),
                                            false)));
        }
        return todos;
    }

    private Todo todo(MeetingView meeting, boolean manage) {
        boolean minutes = meeting.state() == MeetingState.MINUTES_PROPOSED;
        return new Todo(
                say.it(minutes ? "meeting.todo.minutes" : "meeting.todo.meeting", meeting.day()),
                say.it("meeting.todo.state", meeting.state()),
                minutes ? desks.path(MeetingPaths.MINUTES, meeting.day()) : desks.path(meeting),
                manage && !meeting.day().isAfter(programme.day()));
    }

    private static boolean waits(MeetingView meeting) {
        return meeting.held() && meeting.state() != MeetingState.MINUTES_APPROVED;
    }

    private static boolean remarkable(MeetingView meeting, Actor actor) {
        return MeetingPolicy.mayRemark(actor, meeting);
    }
}
