package nl.leiden.kennisstad.site.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.agenda.ActionView;
import nl.leiden.kennisstad.agenda.AgendaEvent;
import nl.leiden.kennisstad.agenda.AgendaEventKind;
import nl.leiden.kennisstad.agenda.Deadline;
import nl.leiden.kennisstad.agenda.EntryStory;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.organisation.OrganisationDirectory;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.steering.ReportView;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.steering.RoundView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to a project, and how the reviews saw it. */
@Component
class HistoryItems {

    private final Reviews reviews;
    private final ItemMaker items;

    HistoryItems(Reviews reviews, ItemMaker items) {
        this.reviews = reviews;
        this.items = items;
    }

    /** The newest first. */
    List<ProjectPage.EventItem> events(
            EntryStory story, EntryView entry, OrganisationDirectory organisations) {
        return story.events().reversed().stream()
                .filter(event -> event.kind() != AgendaEventKind.PARTNER_PROPOSED)
                .map(event -> event(event, entry, organisations))
                .toList();
    }

    /** The newest first; what was not handed in, was not made public. */
    List<ProjectPage.RatingItem> ratings(ProjectId project) {
        return reviews.history(project).entrySet().stream()
                .sorted(
                        Comparator.comparing((Map.Entry<RoundView, ReportView> item) ->
                                        item.getKey().meetingOn())
                                .reversed())
                .map(item -> rating(item.getKey(), item.getValue()))
                .toList();
    }

    private ProjectPage.RatingItem rating(RoundView round, ReportView report) {
        boolean rated = report.handedIn();
        LocalDate day = round.meetingOn();
        return new ProjectPage.RatingItem(
                day,
                items.path("/reviews/{day}", day),
                rated ? report.rating() : null,
                rated ? report.summary() : null,
                report.outcome(),
                report.outcomeText(),
                round.example());
    }

    private static ProjectPage.EventItem event(
            AgendaEvent event, EntryView entry, OrganisationDirectory organisations) {
        Deadline deadline = event.deadline();
        return new ProjectPage.EventItem(
                event.day(),
                event.kind(),
                about(event, entry, organisations),
                deadline == null ? null : deadline.words(),
                event.remark());
    }

    private static @Nullable LocalizedText about(
            AgendaEvent event, EntryView entry, OrganisationDirectory organisations) {
        OrganisationId organisation = event.organisation();
        return organisation != null
                ? organisations.get(organisation).name()
                : entry.actions().stream()
                        .filter(action -> action.lineage().equals(event.action()))
                        .map(ActionView::text)
                        .findFirst()
                        .orElse(null);
    }
}
