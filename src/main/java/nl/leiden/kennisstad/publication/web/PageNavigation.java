package nl.leiden.kennisstad.publication.web;

import nl.leiden.kennisstad.publication.PagePolicy;
import nl.leiden.kennisstad.ui.NavigationItem;
import nl.leiden.kennisstad.ui.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages stand in the desk's navigation. */
@Configuration(proxyBeanMethods = false)
class PageNavigation {

    @Bean
    NavigationItem pagesAtTheDesk() {
        return new NavigationItem(
                Place.DESK, 70, "publication.pages", "/manage/pages", PagePolicy::mayEdit);
    }
}
