package nl.leiden.kennisstad.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A decision to record.
 *
 * @param number year and running number, such as {@code 2018-03}, unique for ever
 * @param agreed who agreed, for one taken in writing
 * @param how in words: in which meeting, in writing, or by signing
 * @param subject what it is about, or null
 * @param open whether everybody may read it
 */
public record NewDecision(
        String number,
        LocalDate takenOn,
        DecisionKind kind,
        DecisionManner manner,
        @Nullable String agreed,
        LocalizedText how,
        LocalizedText text,
        @Nullable Subject subject,
        boolean open,
        List<NewTask> tasks) {

    /** What a decision is about: a kind of thing, and its key. */
    public record Subject(String kind, UUID id) {}

    /**
     * Who does what by when.
     *
     * @param dueOn null when no day was named
     */
    public record NewTask(LocalizedText text, String who, @Nullable LocalDate dueOn) {}

    /**
     * @throws DomainException {@code decision.number-shape}, {@code decision.who-agreed}
     */
    public NewDecision {
        if (!number.matches("[0-9]{4}-[0-9]{2,6}")) {
            throw new DomainException("decision.number-shape", number);
        }
        if (manner == DecisionManner.WRITING && agreed == null) {
            throw new DomainException("decision.who-agreed");
        }
        tasks = List.copyOf(tasks);
    }

    /** An open decision of a meeting. */
    public NewDecision(
            String number,
            LocalDate takenOn,
            DecisionKind kind,
            LocalizedText how,
            LocalizedText text) {
        this(number, takenOn, kind, DecisionManner.MEETING, null, how, text, null, true, List.of());
    }

    /** The same, taken so. */
    public NewDecision by(DecisionManner other, @Nullable String who) {
        return new NewDecision(number, takenOn, kind, other, who, how, text, subject, open, tasks);
    }

    /** The same, for the steering group only. */
    public NewDecision inside() {
        return new NewDecision(
                number, takenOn, kind, manner, agreed, how, text, subject, false, tasks);
    }

    /** The same, about this. */
    public NewDecision about(String subjectKind, UUID id) {
        return new NewDecision(
                number,
                takenOn,
                kind,
                manner,
                agreed,
                how,
                text,
                new Subject(subjectKind, id),
                open,
                tasks);
    }
}
