package nl.leiden.kennisstad.meeting;

import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked to come.
 *
 * @param account null for somebody without one, who is only reached by mail
 * @param email null when nothing is mailed
 * @param sequence of the last invitation that went out, null before the first
 */
public record InviteeView(
        MeetingInviteeId id,
        @Nullable AccountId account,
        String name,
        @Nullable String email,
        Language language,
        Capacity capacity,
        @Nullable Attendance attendance,
        @Nullable Integer sequence) {}
