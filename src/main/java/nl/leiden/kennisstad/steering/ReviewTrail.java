package nl.leiden.kennisstad.steering;

import nl.leiden.kennisstad.shared.TrailTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How changes of reports read in the trail. */
@Configuration(proxyBeanMethods = false)
class ReviewTrail {

    @Bean
    TrailTable reviewRoundRows() {
        return TrailTable.of("review_round")
                .refersTo("revision_id", "agenda_revision")
                .named("meeting_on");
    }

    @Bean
    TrailTable reviewReportRows() {
        return TrailTable.of("review_report")
                .ownedBy("round_id", "review_round")
                .ownedBy("project_id", "project")
                .holds("state", ReportState.class)
                .holds("rating", Rating.class)
                .holds("outcome", Outcome.class)
                .hides("position")
                .named("round_id");
    }
}
