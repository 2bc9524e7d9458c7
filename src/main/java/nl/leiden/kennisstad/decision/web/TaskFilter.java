package nl.leiden.kennisstad.decision.web;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.leiden.kennisstad.decision.TaskState;
import nl.leiden.kennisstad.decision.TaskView;

/**
 * Which tasks the reader wants to see.
 *
 * @param show {@code all} or {@code closed}; anything else shows what is open
 * @param who somebody, or empty for everybody
 * @param q words, or empty
 */
record TaskFilter(String show, String who, String q) {

    boolean leaves(TaskView task) {
        String words = q.strip().toLowerCase(Locale.ROOT);
        return ofState(task)
                && (who.isEmpty() || task.who().equals(who))
                && (task.text().nl().toLowerCase(Locale.ROOT).contains(words)
                        || task.who().toLowerCase(Locale.ROOT).contains(words));
    }

    /** As it stands in an address, always in the same order. */
    Map<String, String> query() {
        return new TreeMap<>(Map.of("show", show, "who", who, "q", q));
    }

    private boolean ofState(TaskView task) {
        return switch (show) {
            case "all" -> true;
            case "closed" -> task.state() != TaskState.OPEN;
            default -> task.state() == TaskState.OPEN;
        };
    }
}
