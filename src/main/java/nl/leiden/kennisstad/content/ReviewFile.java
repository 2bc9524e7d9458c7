package nl.leiden.kennisstad.content;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.steering.Conclusion;
import nl.leiden.kennisstad.steering.Outcome;
import nl.leiden.kennisstad.steering.Rating;
import nl.leiden.kennisstad.steering.ReportContent;
import nl.leiden.kennisstad.steering.Reports;
import nl.leiden.kennisstad.steering.ReviewClosing;
import nl.leiden.kennisstad.steering.ReviewRoundId;
import nl.leiden.kennisstad.steering.Reviews;
import org.springframework.stereotype.Component;

/** example-reviews.yaml: review rounds that were made up, each closed on the day of its meeting. */
@Component
class ReviewFile {

    private final Reviews reviews;
    private final Reports reports;
    private final ReviewClosing closing;
    private final Programme programme;
    private final Refusals refusals;

    ReviewFile(
            Reviews reviews,
            Reports reports,
            ReviewClosing closing,
            Programme programme,
            Refusals refusals) {
        this.reviews = reviews;
        this.reports = reports;
        this.closing = closing;
        this.programme = programme;
        this.refusals = refusals;
    }

    void load(YamlNode file, ContentReading reading, Actor actor) {
        Actor example = new Actor(actor.name(), file.knowing("by", "rounds").text("by"), Set.of());
        file.list("rounds").forEach(round -> round(round, reading, example));
    }

    private void round(YamlNode node, ContentReading reading, Actor actor) {
        LocalDate meeting = node.knowing("meeting-on", "reports").date("meeting-on");
        programme.moveDayTo(meeting);
        ReviewRoundId round = node.through(() -> reviews.open(meeting, true), refusals);
        node.list("reports").forEach(report -> report(round, report, reading, actor));
        node.through(
                () -> {
                    closing.close(round, actor);
                    return round;
                },
                refusals);
    }

    private void report(ReviewRoundId round, YamlNode node, ContentReading reading, Actor actor) {
        node.knowing(
                "project",
                "rating",
                "summary",
                "remarks",
                "request",
                "outcome",
                "outcome-text",
                "outcome-remark");
        ProjectId project = reading.resolve(ProjectId.class, node.get("project"));
        ReportContent content =
                new ReportContent(
                        node.constant("rating", Rating.class),
                        node.localized("summary"),
                        node.optionalText("remarks").orElse(null),
                        node.optionalText("request").orElse(null),
                        null,
                        Map.of());
        node.through(
                () -> {
                    reports.edit(round, project, content, actor);
                    reports.accept(round, project, actor);
                    reports.conclude(
                            round,
                            project,
                            new Conclusion(
                                    node.constant("outcome", Outcome.class),
                                    node.optionalLocalized("outcome-text"),
                                    node.optionalText("outcome-remark").orElse(null)));
                    return round;
                },
                refusals);
    }
}
