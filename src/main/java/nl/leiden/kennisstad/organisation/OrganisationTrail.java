package nl.leiden.kennisstad.organisation;

import nl.leiden.kennisstad.shared.TrailTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How changes of organisations, offices and terms read in the trail. */
@Configuration(proxyBeanMethods = false)
class OrganisationTrail {

    @Bean
    TrailTable organisationRows() {
        return TrailTable.of("organisation")
                .refersTo("parent_id", "organisation")
                .holds("kind", OrganisationKind.class)
                .named("name");
    }

    @Bean
    TrailTable officeRows() {
        return TrailTable.of("office").ownedBy("organisation_id", "organisation").named("title");
    }

    @Bean
    TrailTable officeTermRows() {
        return TrailTable.of("office_term")
                .ownedBy("office_id", "office")
                .refersTo("person_id", "person")
                .named("person_id", "office_id");
    }

    @Bean
    TrailTable personRows() {
        return TrailTable.of("person").named("name");
    }
}
