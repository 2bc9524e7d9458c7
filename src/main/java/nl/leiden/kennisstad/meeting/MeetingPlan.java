package nl.leiden.kennisstad.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * When and where the steering group meets, and what for. A meeting has a place, a video link, or
 * both; it ends on the day it begins, in Amsterdam.
 *
 * @param publicDate whether the public may know of it before it was held
 */
public record MeetingPlan(
        MeetingKind kind,
        LocalDate day,
        LocalTime startsAt,
        LocalTime endsAt,
        @Nullable LocalizedText place,
        @Nullable String videoLink,
        boolean publicDate) {

    /**
     * @throws DomainException {@code meeting.ends-before-it-starts}, {@code meeting.nowhere},
     *     {@code meeting.link-shape}
     */
    public MeetingPlan {
        if (!endsAt.isAfter(startsAt)) {
            throw new DomainException("meeting.ends-before-it-starts");
        }
        if (place == null && videoLink == null) {
            throw new DomainException("meeting.nowhere");
        }
        if (videoLink != null && !videoLink.matches("https://[^\\s<>\"]{1,500}")) {
            throw new DomainException("meeting.link-shape");
        }
    }

    /** Whether whoever was invited has to know of the difference. */
    boolean sameForGuests(MeetingPlan other) {
        return day.equals(other.day)
                && startsAt.equals(other.startsAt)
                && endsAt.equals(other.endsAt)
                && Objects.equals(place, other.place)
                && Objects.equals(videoLink, other.videoLink);
    }
}
