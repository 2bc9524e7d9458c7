package nl.leiden.kennisstad.agenda.web;

import nl.leiden.kennisstad.agenda.AgendaPolicy;
import nl.leiden.kennisstad.ui.NavigationItem;
import nl.leiden.kennisstad.ui.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where agendas stand in the desk's navigation. */
@Configuration(proxyBeanMethods = false)
class AgendaNavigation {

    private static final int FIRST = 10;

    @Bean
    NavigationItem agendasAtTheDesk() {
        return new NavigationItem(
                Place.DESK,
                FIRST,
                "agenda.desk.agendas",
                AgendaPaths.AGENDAS,
                AgendaPolicy::mayReadSome);
    }
}
