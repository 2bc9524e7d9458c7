package nl.leiden.kennisstad.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The programme's day and the revision of its public content. The day rules what is in force,
 * overdue or covers today; sign-in, mail and the trail use the system clock. Days end in Amsterdam.
 */
@Service
public class Programme {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String ATTRIBUTE = PublicEdition.class.getName();

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Programme(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Today's edition. Read once per request, so that one page never mixes two. */
    public PublicEdition edition() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read();
        }
        if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
                instanceof PublicEdition known) {
            return known;
        }
        PublicEdition edition = read();
        request.setAttribute(ATTRIBUTE, edition, RequestAttributes.SCOPE_REQUEST);
        return edition;
    }

    public LocalDate day() {
        return edition().day();
    }

    /**
     * To be called in the transaction that changes something the public sees. However often, the
     * revision rises once, right before the commit.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publicContentChanged() {
        if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
            TransactionSynchronizationManager.registerSynchronization(new Raise());
        }
    }

    /**
     * Whatever was derived from public content on an earlier day is made anew, once for all nodes.
     * Where nothing is public yet, nothing happens.
     */
    @Transactional
    public void keepUpWithTheDay() {
        jdbc.sql("select day from public_revision for update")
                .query(LocalDate.class)
                .optional()
                .filter(derived -> !derived.equals(read().day()))
                .ifPresent(derived -> publicContentChanged());
    }

    /** Lets the programme's day be this one today; from then on it runs with the calendar. */
    @Transactional
    public void moveDayTo(LocalDate day) {
        jdbc.sql("update programme_calendar set day_shift = :shift")
                .param("shift", ChronoUnit.DAYS.between(calendarDay(), day))
                .update();
        publicContentChanged();
    }

    private PublicEdition read() {
        return jdbc.sql("select revision, day_shift from public_revision, programme_calendar")
                .query((row, number) ->
                        new PublicEdition(
                                row.getLong("revision"),
                                calendarDay().plusDays(row.getInt("day_shift")),
                                row.getInt("day_shift") != 0))
                .single();
    }

    private LocalDate calendarDay() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private final class Raise implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            jdbc.sql("update public_revision set revision = revision + 1, day = ?")
                    .param(read().day())
                    .update();
            events.publishEvent(new PublicContentChanged());
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(Programme.this);
        }
    }
}
