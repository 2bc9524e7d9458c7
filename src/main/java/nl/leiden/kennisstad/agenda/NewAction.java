package nl.leiden.kennisstad.agenda;

import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An action to add to an entry.
 *
 * @param toSteeringGroup whether it promises the steering group a paper
 */
public record NewAction(LocalizedText text, @Nullable Deadline deadline, boolean toSteeringGroup) {}
