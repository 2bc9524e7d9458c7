package nl.leiden.kennisstad.programme;

import nl.leiden.kennisstad.shared.Acting;
import nl.leiden.kennisstad.shared.Actor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets the programme keep up with the day: right after midnight in Amsterdam, and after a start.
 */
@Component
@EnableScheduling
class DayTurn {

    private static final Acting CALENDAR = new Acting(Actor.system("calendar"), null);

    private final Programme programme;

    DayTurn(Programme programme) {
        this.programme = programme;
    }

    @Scheduled(cron = "5 0 0 * * *", zone = "Europe/Amsterdam")
    @EventListener(ApplicationReadyEvent.class)
    void turn() {
        CALENDAR.run(programme::keepUpWithTheDay);
    }
}
