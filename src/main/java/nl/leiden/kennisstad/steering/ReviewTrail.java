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
                .hides("former_days")
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
                .hides("position", "return_notes")
                .named("round_id");
    }

    @Bean
    TrailTable reviewReportActionRows() {
        return TrailTable.of("review_report_action")
                .ownedBy("report_id", "review_report")
                .refersTo("action_lineage", "agenda_action", "lineage_id")
                .holds("state", ReportedState.class)
                .within("report_id");
    }

    @Bean
    TrailTable reviewRequestRows() {
        return TrailTable.of("review_request")
                .ownedBy("report_id", "review_report")
                .holds("kind", ReviewRequests.Kind.class)
                .hides("at")
                .within("report_id");
    }

    @Bean
    TrailTable reviewQuestionRows() {
        return TrailTable.of("review_question")
                .ownedBy("report_id", "review_report")
                .hides("author", "author_label", "asked_at", "answerer_label", "answered_at")
                .within("report_id");
    }
}
