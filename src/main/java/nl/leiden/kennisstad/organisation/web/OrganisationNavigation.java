package nl.leiden.kennisstad.organisation.web;

import nl.leiden.kennisstad.organisation.OrganisationPolicy;
import nl.leiden.kennisstad.ui.NavigationItem;
import nl.leiden.kennisstad.ui.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages stand in the desk's navigation. */
@Configuration(proxyBeanMethods = false)
class OrganisationNavigation {

    private static final int AFTER_ORGANISATIONS = 42;

    @Bean
    NavigationItem organisationsAtTheDesk() {
        return new NavigationItem(
                Place.DESK,
                40,
                "organisation.organisations",
                "/manage/organisations",
                OrganisationPolicy::mayEdit);
    }

    @Bean
    NavigationItem peopleAtTheDesk() {
        return new NavigationItem(
                Place.DESK,
                AFTER_ORGANISATIONS,
                "organisation.people",
                OrganisationPaths.PEOPLE,
                OrganisationPolicy::mayEdit);
    }
}
