package nl.leiden.kennisstad.ui;

import java.time.LocalDate;
import java.util.Optional;

/** Whether the programme lives on another day than the calendar's, which every page then says. */
@FunctionalInterface
public interface DemonstrationDay {

    Optional<LocalDate> day();
}
