package nl.leiden.kennisstad.steering.web;

import nl.leiden.kennisstad.steering.ReviewPolicy;
import nl.leiden.kennisstad.ui.NavigationItem;
import nl.leiden.kennisstad.ui.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where reviews stand in the desk's navigation. */
@Configuration(proxyBeanMethods = false)
class ReviewNavigation {

    private static final int SECOND = 20;

    @Bean
    NavigationItem reviewsAtTheDesk() {
        return new NavigationItem(
                Place.DESK,
                SECOND,
                "steering.reviews",
                ReviewPaths.REVIEWS,
                ReviewPolicy::mayReadAll);
    }
}
