package nl.leiden.kennisstad.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.steering.ReviewSheet;
import org.jspecify.annotations.Nullable;

/**
 * The papers of a meeting as they are frozen, with every name and text as it was: format 1.
 *
 * @param startsAt and {@code endsAt} as {@code HH:mm}, in Amsterdam
 * @param sheet null without a reporting round
 * @param agendas those that are proposed
 * @param minutes of the last meeting, or null
 * @param tasks what is still to be done of earlier decisions
 */
public record PapersDocument(
        LocalDate day,
        String startsAt,
        String endsAt,
        MeetingKind kind,
        @Nullable LocalizedText place,
        List<Point> order,
        @Nullable ReviewSheet sheet,
        List<Proposal> agendas,
        @Nullable MinutesDocument minutes,
        List<Task> tasks) {

    static final int FORMAT = 1;

    /** Whether they say when and where the meeting is. */
    boolean isFor(MeetingPlan plan) {
        return day.equals(plan.day())
                && startsAt.equals(plan.startsAt().toString())
                && endsAt.equals(plan.endsAt().toString())
                && Objects.equals(place, plan.place());
    }

    /** A point of the order of the day. */
    public record Point(int number, LocalizedText title, @Nullable LocalizedText explanation) {}

    /**
     * An agenda that is proposed.
     *
     * @param base the last adopted one it is compared with, or null
     */
    public record Proposal(AgendaDocument agenda, @Nullable AgendaDocument base) {}

    /** Who does what by when. */
    public record Task(
            String decision, LocalizedText text, String who, @Nullable LocalDate dueOn) {}
}
