package nl.leiden.kennisstad.steering;

import java.time.LocalDate;

/**
 * A round has other days; told in the transaction that moves it.
 *
 * @param before its meeting's day up to now, the same when only its reports have another day
 * @param meetingOn its meeting's day from now on, part of its address
 */
public record RoundMoved(ReviewRoundId round, LocalDate before, LocalDate meetingOn) {

    /** The key of the round among what waits for the steering group's word. */
    public String matter() {
        return ReviewMatters.key(round);
    }
}
