package nl.leiden.kennisstad.agenda;

import org.jspecify.annotations.Nullable;

/**
 * What somebody puts in, to read.
 *
 * @param entry it is for, null when it is above all of them
 */
public record MeansView(AgendaMeansId id, @Nullable AgendaEntryId entry, Means means) {}
