package nl.leiden.kennisstad.decision;

import java.time.LocalDate;

/** The module of meetings says whether a decision can belong to the meeting of a day. */
@FunctionalInterface
public interface MeetingDays {

    /** What there is on a day. */
    enum Standing {
        /** No meeting, or one that was called off. */
        NONE,
        OPEN,
        /** Its minutes were approved: nothing of it changes any more. */
        APPROVED
    }

    /** It stays so until the transaction ends. */
    Standing on(LocalDate day);
}
