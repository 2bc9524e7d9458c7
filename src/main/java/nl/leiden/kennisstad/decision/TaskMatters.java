package nl.leiden.kennisstad.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Component;

/** What was decided and is not done. */
@Component
class TaskMatters implements MatterSource {

    private final Tasks tasks;
    private final Say say;

    TaskMatters(Tasks tasks, Say say) {
        this.tasks = tasks;
        this.say = say;
    }

    @Override
    public List<Matter> matters(LocalDate meeting) {
        Map<String, List<TaskView>> open =
                tasks.openBefore(meeting).stream()
                        .collect(
                                Collectors.groupingBy(
                                        TaskView::number, TreeMap::new, Collectors.toList()));
        return open.entrySet().stream()
                .map(one ->
                        new Matter(
                                "tasks:" + one.getKey(),
                                Matter.Kind.OPEN_POINT,
                                say.both(
                                        "decision.matter.tasks",
                                        one.getValue().size(),
                                        one.getKey()),
                                null,
                                "/manage/decisions/{number}",
                                one.getKey()))
                .toList();
    }
}
