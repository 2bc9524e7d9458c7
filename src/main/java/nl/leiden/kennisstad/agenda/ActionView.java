package nl.leiden.kennisstad.agenda;

import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An action to read. */
public record ActionView(
        LocalizedText text, @Nullable Deadline deadline, boolean toSteeringGroup) {}
