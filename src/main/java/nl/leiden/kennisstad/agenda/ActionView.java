package nl.leiden.kennisstad.agenda;

import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An action to read.
 *
 * @param lineage the same over revisions and years
 */
public record ActionView(
        AgendaActionId id,
        UUID lineage,
        LocalizedText text,
        @Nullable Deadline deadline,
        boolean toSteeringGroup) {

    ActionView read(UnaryOperator<LocalizedText> english) {
        return new ActionView(
                id,
                lineage,
                english.apply(text),
                deadline == null ? null : deadline.read(english),
                toSteeringGroup);
    }
}
