package nl.leiden.kennisstad.agreement;

import nl.leiden.kennisstad.shared.TrailTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How changes of agreements read in the trail. */
@Configuration(proxyBeanMethods = false)
class AgreementTrail {

    @Bean
    TrailTable agreementRows() {
        return TrailTable.of("agreement").named("title");
    }

    @Bean
    TrailTable agreementPartyRows() {
        return TrailTable.of("agreement_party")
                .ownedBy("organisation_id", "organisation")
                .refersTo("agreement_id", "agreement")
                .hides("position", "signatory_id")
                .named("agreement_id");
    }

    @Bean
    TrailTable themeRows() {
        return TrailTable.of("theme").named("title");
    }
}
