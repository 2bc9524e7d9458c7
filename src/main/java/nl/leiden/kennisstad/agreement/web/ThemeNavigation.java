package nl.leiden.kennisstad.agreement.web;

import nl.leiden.kennisstad.agreement.ThemePolicy;
import nl.leiden.kennisstad.ui.NavigationItem;
import nl.leiden.kennisstad.ui.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages stand in the desk's navigation. */
@Configuration(proxyBeanMethods = false)
class ThemeNavigation {

    @Bean
    NavigationItem themesAtTheDesk() {
        return new NavigationItem(
                Place.DESK, 50, "agreement.themes", "/manage/themes", ThemePolicy::mayEdit);
    }
}
