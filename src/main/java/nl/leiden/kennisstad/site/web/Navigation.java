package nl.leiden.kennisstad.site.web;

import nl.leiden.kennisstad.ui.NavigationItem;
import nl.leiden.kennisstad.ui.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the public site adds to the navigation of every page. */
@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavigationItem themesItem() {
        return new NavigationItem(Place.HEADER, 10, "site.themes", "/themes");
    }

    @Bean
    NavigationItem projectsItem() {
        return new NavigationItem(Place.HEADER, 20, "site.projects", "/projects");
    }

    @Bean
    NavigationItem agendasItem() {
        return new NavigationItem(Place.HEADER, 30, "site.agendas", "/agendas");
    }

    @Bean
    NavigationItem partnersItem() {
        return new NavigationItem(Place.HEADER, 40, "site.partners", "/partners");
    }

    @Bean
    NavigationItem agreementItem() {
        return new NavigationItem(Place.HEADER, 50, "site.agreement", "/agreement");
    }

    @Bean
    NavigationItem organisationItem() {
        return new NavigationItem(Place.HEADER, 60, "site.organisation", "/organisation");
    }

    @Bean
    NavigationItem contactItem() {
        return new NavigationItem(Place.SERVICE, 10, "site.contact", "/contact");
    }

    @Bean
    NavigationItem reviewsItem() {
        return new NavigationItem(Place.SERVICE, 5, "site.reviews", "/reviews");
    }

    @Bean
    NavigationItem meetingsItem() {
        return new NavigationItem(Place.SERVICE, 6, "site.meetings", "/meetings");
    }

    @Bean
    NavigationItem decisionsItem() {
        return new NavigationItem(Place.SERVICE, 7, "site.decisions", "/decisions");
    }

    @Bean
    NavigationItem siteMapItem() {
        return new NavigationItem(Place.SERVICE, 20, "site.site-map", "/sitemap");
    }

    @Bean
    NavigationItem privacyItem() {
        return new NavigationItem(Place.ACCOUNTABILITY, 10, "site.privacy", "/privacy");
    }

    @Bean
    NavigationItem accessibilityItem() {
        return new NavigationItem(Place.ACCOUNTABILITY, 20, "site.accessibility", "/accessibility");
    }
}
