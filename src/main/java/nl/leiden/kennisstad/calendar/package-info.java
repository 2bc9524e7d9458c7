/** Days and times as calendars take them in: iCalendar, whatever they are about. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui"})
package nl.leiden.kennisstad.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
