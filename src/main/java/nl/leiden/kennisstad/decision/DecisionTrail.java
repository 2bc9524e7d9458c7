package nl.leiden.kennisstad.decision;

import nl.leiden.kennisstad.shared.TrailTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How decisions are called in the trail. */
@Configuration(proxyBeanMethods = false)
class DecisionTrail {

    @Bean
    TrailTable decisionRows() {
        return TrailTable.of("decision").named("number");
    }

    @Bean
    TrailTable decisionTranslationRows() {
        return TrailTable.of("decision_translation").ownedBy("decision_id", "decision");
    }

    @Bean
    TrailTable decisionTaskRows() {
        return TrailTable.of("decision_task").ownedBy("decision_id", "decision");
    }
}
