package nl.leiden.kennisstad.decision;

import java.time.LocalDate;
import java.util.List;

/** A module says what waits for the steering group. Spring's order applies. */
@FunctionalInterface
public interface MatterSource {

    /** What is due for a meeting on this day. */
    List<Matter> matters(LocalDate meeting);
}
