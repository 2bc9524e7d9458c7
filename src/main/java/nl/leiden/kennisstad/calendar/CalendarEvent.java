package nl.leiden.kennisstad.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something with a beginning and an end.
 *
 * @param uid the same for as long as it is the same event
 * @param sequence one higher each time that whoever is invited is told anew
 * @param start and {@code end} in Amsterdam
 * @param stamp when this was written
 * @param url whole address of a page about it, or null
 */
public record CalendarEvent(
        String uid,
        int sequence,
        boolean cancelled,
        LocalDateTime start,
        LocalDateTime end,
        Instant stamp,
        String summary,
        @Nullable String description,
        @Nullable String location,
        @Nullable String url,
        @Nullable Person organizer,
        List<Person> attendees) {

    public CalendarEvent {
        attendees = List.copyOf(attendees);
    }

    /** Somebody with a mailbox. */
    public record Person(String name, String email) {}
}
