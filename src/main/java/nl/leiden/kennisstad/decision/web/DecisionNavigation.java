package nl.leiden.kennisstad.decision.web;

import java.util.List;
import nl.leiden.kennisstad.decision.DecisionPolicy;
import nl.leiden.kennisstad.decision.TaskView;
import nl.leiden.kennisstad.decision.Tasks;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.NavigationItem;
import nl.leiden.kennisstad.ui.NavigationItem.Place;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Todo;
import nl.leiden.kennisstad.ui.TodoSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where decisions stand at the desk, and what of them is late. */
@Configuration(proxyBeanMethods = false)
class DecisionNavigation {

    private static final int AFTER_MEETINGS = 27;
    private static final int AFTER_AGENDAS = 12;

    @Bean
    NavigationItem decisionsAtTheDesk() {
        return new NavigationItem(
                Place.DESK,
                AFTER_MEETINGS,
                "decision.decisions",
                DecisionPaths.DECISIONS,
                DecisionPolicy::mayRead);
    }

    @Bean
    @Order(AFTER_AGENDAS)
    TodoSource lateTasks(Tasks tasks, Programme programme, DecisionDesks desks, Say say) {
        return actor -> {
            if (!DecisionPolicy.mayRecord(actor)) {
                return List.of();
            }
            List<TaskView> late =
                    tasks.all().stream().filter(task -> task.lateOn(programme.day())).toList();
            return late.isEmpty()
                    ? List.of()
                    : List.of(
                            new Todo(
                                    say.it("decision.todo.late", late.size()),
                                    late.getFirst().text().text(Frames.language()),
                                    desks.path(DecisionPaths.TASKS),
                                    false));
        };
    }
}
