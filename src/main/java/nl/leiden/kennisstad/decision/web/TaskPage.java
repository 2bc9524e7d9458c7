package nl.leiden.kennisstad.decision.web;

import java.util.List;
import nl.leiden.kennisstad.decision.TaskView;
import org.jspecify.annotations.Nullable;

/** The action list as its template shows it. */
record TaskPage(
        String path,
        TaskFilter filter,
        List<ListFile> files,
        List<String> people,
        List<Row> rows,
        String decisionsPath) {

    /** A task, and where its state is changed, or null. */
    record Row(TaskView task, boolean late, String decisionPath, @Nullable String path) {}
}
