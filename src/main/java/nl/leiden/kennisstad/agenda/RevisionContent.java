package nl.leiden.kennisstad.agenda;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a revision says.
 *
 * @param entries in their order
 * @param deadlines those that each action has had, by its lineage
 */
public record RevisionContent(
        List<EntryView> entries,
        List<MeansView> means,
        List<EndingView> endings,
        List<DispensationView> dispensations,
        Map<UUID, DeadlineHistory> deadlines) {

    /** What is put in for an entry, or above all of them for null. */
    public List<MeansView> meansOf(@Nullable AgendaEntryId entry) {
        return means.stream().filter(one -> Objects.equals(one.entry(), entry)).toList();
    }

    public Optional<DispensationView> dispensation(AgendaEntryId entry, String letter) {
        return dispensations.stream()
                .filter(one -> one.entry().equals(entry) && one.letter().equals(letter))
                .findFirst();
    }

    /** The deadlines an action has had, this revision's included. */
    public DeadlineHistory deadlines(ActionView action) {
        return deadlines
                .getOrDefault(action.lineage(), DeadlineHistory.NONE)
                .then(action.deadline());
    }
}
