package nl.leiden.kennisstad.steering;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leiden.kennisstad.job.RecurringWork;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.steering.ReviewRequests.Asked;
import nl.leiden.kennisstad.steering.ReviewRequests.Kind;
import nl.leiden.kennisstad.steering.ReviewRequests.Told;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds leads before and after the day their report is due. After a stand-still, or when the
 * programme's day moves on by weeks, only the latest reminder is sent. Who becomes a lead while the
 * round is open is asked for the report then.
 */
@Service
public class ReviewReminders {

    private static final Duration OFTEN = Duration.ofMinutes(10);

    private final Reviews reviews;
    private final ReviewRequests requests;
    private final ReviewProperties properties;
    private final Programme programme;

    ReviewReminders(
            Reviews reviews,
            ReviewRequests requests,
            ReviewProperties properties,
            Programme programme) {
        this.reviews = reviews;
        this.requests = requests;
        this.properties = properties;
        this.programme = programme;
    }

    /** Sends what is due today. */
    @Transactional
    public void sendDue() {
        reviews.all().stream()
                .filter(round -> round.open() && !round.example())
                .forEach(this::sendDue);
    }

    private void sendDue(RoundView round) {
        List<Asked> missing = reviews.missing(round);
        latest(round)
                .ifPresent(due -> {
                    Map<ReviewReportId, List<Told>> told = requests.of(round.id());
                    List<Asked> silent =
                            missing.stream()
                                    .filter(asked ->
                                            told
                                                    .getOrDefault(asked.report().id(), List.of())
                                                    .stream()
                                                    .noneMatch(one -> speaksSince(due, one)))
                                    .toList();
                    requests.remind(round, silent);
                });
        requests.ask(round, missing);
    }

    /** Whoever is asked on the day of a reminder, or later, needs none. */
    private static boolean speaksSince(LocalDate due, Told one) {
        return (one.kind() == Kind.REMINDED || one.kind() == Kind.ASKED)
                && !one.onDay().isBefore(due);
    }

    /** The last day up to today on which a reminder is due, after the round was opened. */
    private Optional<LocalDate> latest(RoundView round) {
        LocalDate today = programme.day();
        return Stream.concat(
                        properties.remindBefore().stream()
                                .map(days -> round.dueOn().minusDays(days)),
                        properties.remindAfter().stream().map(days -> round.dueOn().plusDays(days)))
                .filter(day -> !day.isAfter(today) && day.isAfter(round.openedOn()))
                .max(LocalDate::compareTo);
    }

    /** Looks often; what was sent is not sent again. */
    @Configuration(proxyBeanMethods = false)
    static class Coming {

        @Bean
        RecurringWork reviewReminding(ReviewReminders reminders) {
            return new RecurringWork("review-reminders", OFTEN, reminders::sendDue);
        }
    }
}
