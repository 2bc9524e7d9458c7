package nl.leiden.kennisstad.meeting.web;

import nl.leiden.kennisstad.meeting.Meetings;
import nl.leiden.kennisstad.ui.NavigationItem;
import nl.leiden.kennisstad.ui.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where meetings stand in the desk's navigation. */
@Configuration(proxyBeanMethods = false)
class MeetingNavigation {

    private static final int AFTER_REVIEWS = 25;

    @Bean
    NavigationItem meetingsAtTheDesk(Meetings meetings) {
        return new NavigationItem(
                Place.DESK,
                AFTER_REVIEWS,
                "meeting.meetings",
                MeetingPaths.MEETINGS,
                meetings::concern);
    }
}
