package nl.leiden.kennisstad.programme;

import java.time.LocalDate;

/**
 * What a public page depends on.
 *
 * @param revision rises with anything that becomes public
 * @param day the programme's day
 * @param moved whether the day differs from the calendar's, as in a demonstration
 */
public record PublicEdition(long revision, LocalDate day, boolean moved) {}
