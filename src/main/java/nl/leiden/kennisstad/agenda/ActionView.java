package nl.leiden.kennisstad.agenda;

import java.util.UUID;
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
        boolean toSteeringGroup) {}
