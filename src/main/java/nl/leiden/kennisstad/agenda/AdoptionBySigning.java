package nl.leiden.kennisstad.agenda;

import java.time.LocalDate;
import nl.leiden.kennisstad.shared.LocalizedText;

/**
 * An agenda annexed to an agreement is adopted by the signing of it.
 *
 * @param on the day of signing
 * @param number of the decision, such as {@code 2017-01}
 */
public record AdoptionBySigning(
        LocalDate on, String number, LocalizedText how, LocalizedText text) {}
