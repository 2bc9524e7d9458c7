package nl.leiden.kennisstad.project.web;

import nl.leiden.kennisstad.project.ProjectPolicy;
import nl.leiden.kennisstad.ui.NavigationItem;
import nl.leiden.kennisstad.ui.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages stand in the desk's navigation. */
@Configuration(proxyBeanMethods = false)
class ProjectNavigation {

    private static final int THIRD = 30;

    @Bean
    NavigationItem projectsAtTheDesk() {
        return new NavigationItem(
                Place.DESK,
                THIRD,
                "project.projects",
                ProjectPaths.PROJECTS,
                ProjectPolicy::mayEdit);
    }
}
