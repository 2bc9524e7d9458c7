package nl.leiden.kennisstad.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.leiden.kennisstad.agreement.AgreementView;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.steering.RoundView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the coordinator should see coming. The steering group meets about twice a year; a year
 * without its second meeting, and an agreement near its end, are worth a warning.
 */
@Service
public class MeetingWarnings {

    private static final int MEETINGS_A_YEAR = 2;
    private static final int MONTHS_BEFORE_THE_END = 12;

    private final Meetings meetings;
    private final Reviews reviews;
    private final Agreements agreements;

    MeetingWarnings(Meetings meetings, Reviews reviews, Agreements agreements) {
        this.meetings = meetings;
        this.reviews = reviews;
        this.agreements = agreements;
    }

    /**
     * A message with its arguments, and where something can be done about it.
     *
     * @param template English path, of the day in it
     */
    public record Warning(
            String key, List<Object> arguments, String template, @Nullable LocalDate day) {

        Warning(String key, Object... arguments) {
            this(key, List.of(arguments), "/manage/meetings", null);
        }
    }

    @Transactional(readOnly = true)
    public List<Warning> on(LocalDate day) {
        List<Warning> warnings = new ArrayList<>();
        List<MeetingView> all = meetings.all();
        stranded(all).ifPresent(warnings::add);
        agreements
                .current(day)
                .ifPresent(agreement -> {
                    int year = day.getYear();
                    if (agreement.signedOn().getYear() < year) {
                        long held = count(all, year - 1, MeetingView::held);
                        if (held < MEETINGS_A_YEAR) {
                            warnings.add(
                                    new Warning("meeting.warning.year-past", year(year - 1), held));
                        }
                    }
                    long planned = count(all, year, meeting -> meeting.held() || meeting.toCome());
                    if (planned < MEETINGS_A_YEAR) {
                        warnings.add(new Warning("meeting.warning.year", year(year), planned));
                    }
                    ending(agreement, day, warnings);
                });
        return warnings;
    }

    /** A round that is open for a day on which the steering group does not meet. */
    private Optional<Warning> stranded(List<MeetingView> all) {
        return reviews.open().map(RoundView::meetingOn).flatMap(day -> stranded(all, day));
    }

    private static Optional<Warning> stranded(List<MeetingView> all, LocalDate day) {
        List<MeetingView> then = all.stream().filter(meeting -> meeting.day().equals(day)).toList();
        if (then.isEmpty()) {
            return Optional.of(
                    new Warning(
                            "meeting.warning.round-alone",
                            List.of(day),
                            "/manage/meetings/new",
                            null));
        }
        return then.stream().allMatch(one -> one.state() == MeetingState.CANCELLED)
                ? Optional.of(
                        new Warning(
                                "meeting.warning.round",
                                List.of(day),
                                "/manage/reviews/{day}/schedule",
                                day))
                : Optional.empty();
    }

    private static void ending(AgreementView agreement, LocalDate day, List<Warning> warnings) {
        if (!agreement.end().isAfter(day)) {
            warnings.add(new Warning("meeting.warning.agreement-over", agreement.lastDay()));
        } else if (!agreement.end().minusMonths(MONTHS_BEFORE_THE_END).isAfter(day)) {
            warnings.add(new Warning("meeting.warning.agreement-ends", agreement.lastDay()));
        }
    }

    private static long count(List<MeetingView> all, int year, Predicate<MeetingView> which) {
        return all.stream()
                .filter(which)
                .filter(meeting -> meeting.day().getYear() == year)
                .count();
    }

    /** Years are written without a separator for thousands. */
    private static String year(int year) {
        return Integer.toString(year);
    }
}
