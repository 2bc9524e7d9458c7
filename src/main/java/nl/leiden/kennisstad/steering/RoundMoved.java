package nl.leiden.kennisstad.steering;

import java.time.LocalDate;

/**
 * A round has other days; told in the transaction that moves it.
 *
 * @param meetingOn its meeting's day from now on, part of its address
 */
public record RoundMoved(ReviewRoundId round, LocalDate meetingOn) {

    /** The key of the round among what waits for the steering group's word. */
    public String matter() {
        return ReviewMatters.key(round);
    }
}
