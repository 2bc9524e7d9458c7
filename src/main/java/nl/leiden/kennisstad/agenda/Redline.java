package nl.leiden.kennisstad.agenda;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one agenda says differently from another, in one language. It is neither a page nor a print:
 * whoever shows it chooses how.
 *
 * @param agenda what differs in its own title, introduction and years
 * @param projects those that differ, in the order of the newer agenda; then those that ended, then
 *     those that were left out
 * @param means what differs in what is put in above all projects
 */
public record Redline(List<Difference> agenda, List<Project> projects, List<Line> means) {

    /** What happened to a project. */
    public enum Fate {
        ADDED,
        CHANGED,
        ENDED,
        LEFT_OUT
    }

    /** What happened to one of several, such as a lead or an action. */
    public enum LineKind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** One of the things that an agenda says. */
    public enum Aspect {
        TITLE,
        INTRODUCTION,
        YEARS,
        CODE,
        THEME,
        ORDER,
        GOAL,
        BACKGROUND,
        STATUS,
        LEADS,
        PARTNERS,
        ACTIONS,
        MEANS,
        CRITERIA,
        ROLE,
        SHARE,
        ACCEPTANCE,
        STANDING,
        REMARK,
        DEADLINE,
        STEERING_GROUP,
        AMOUNT,
        VERDICT,
        REASON,
        DISPENSATION,
        ENDING,
        SECURING
    }

    /** What is counted of all projects. */
    public enum Tally {
        ADDED,
        CHANGED,
        ENDED,
        LEFT_OUT,
        RENAMED,
        MOVED,
        DEADLINES
    }

    /** Whether a lead has taken its task on. */
    public enum Acceptance {
        ACCEPTED,
        NOT_ACCEPTED
    }

    /** Whether an action goes to the steering group. */
    public enum Reporting {
        TO_STEERING_GROUP,
        NOT_TO_STEERING_GROUP
    }

    /** One thing that is said differently. */
    public record Difference(Aspect aspect, TextRedline text) {}

    /**
     * One of several.
     *
     * @param text what it is: a name, or an action's text
     * @param differences what is said of it, as far as that differs
     */
    public record Line(LineKind kind, TextRedline text, List<Difference> differences) {}

    /** The leads, the partners, the actions, … as far as they differ. */
    public record Section(Aspect aspect, List<Line> lines) {}

    /**
     * A project that differs.
     *
     * @param key of the project
     * @param code in the newer agenda, or the last it had
     * @param title as a text that changed or not
     */
    public record Project(
            Fate fate,
            String key,
            String code,
            TextRedline title,
            List<Difference> differences,
            List<Section> sections) {

        boolean differsIn(Aspect... aspects) {
            return differences.stream()
                    .anyMatch(difference -> List.of(aspects).contains(difference.aspect()));
        }

        private long movedDeadlines() {
            return sections.stream()
                    .flatMap(section -> section.lines().stream())
                    .filter(line -> line.kind() == LineKind.CHANGED)
                    .flatMap(line -> line.differences().stream())
                    .filter(difference -> difference.aspect() == Aspect.DEADLINE)
                    .count();
        }
    }

    /** Compares in the language of the wording. */
    public static Redline between(AgendaDocument older, AgendaDocument newer, Wording wording) {
        return new RedlineMaker(older, newer, wording).make();
    }

    public boolean nothing() {
        return agenda.isEmpty() && projects.isEmpty() && means.isEmpty();
    }

    /** In numbers, without the zeros. */
    public Map<Tally, Long> tallies() {
        Map<Tally, Long> tallies = new TreeMap<>();
        for (Fate fate : Fate.values()) {
            tallies.put(Tally.valueOf(fate.name()), going(fate).count());
        }
        tallies.put(
                Tally.RENAMED,
                going(Fate.CHANGED).filter(project -> project.title().changed()).count());
        tallies.put(
                Tally.MOVED,
                going(Fate.CHANGED)
                        .filter(project ->
                                project.differsIn(Aspect.THEME, Aspect.CODE, Aspect.ORDER))
                        .count());
        tallies.put(Tally.DEADLINES, going(Fate.CHANGED).mapToLong(Project::movedDeadlines).sum());
        tallies.values().removeIf(count -> count == 0);
        return tallies;
    }

    private Stream<Project> going(Fate fate) {
        return projects.stream().filter(project -> project.fate() == fate);
    }
}
