package nl.leiden.kennisstad.steering;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.kennisstad.agenda.ActionsNow;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.Deadline;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the steering group's sheet of a round, with a constant number of statements. */
@Service
public class ReviewSheets {

    private final Reviews reviews;
    private final ReviewEditions editions;
    private final Agendas agendas;
    private final ActionsNow actions;

    ReviewSheets(Reviews reviews, ReviewEditions editions, Agendas agendas, ActionsNow actions) {
        this.reviews = reviews;
        this.editions = editions;
        this.agendas = agendas;
        this.actions = actions;
    }

    /** What needs attention first. */
    @Transactional(readOnly = true)
    public ReviewSheet of(RoundView round) {
        AgendaDocument agenda = agendas.document(round.revision()).orElseThrow().content();
        Optional<RoundView> earlier = reviews.before(round);
        Facts facts =
                new Facts(
                        round,
                        byProject(reviews.reports(round.id()).stream().map(editions.newest(round))),
                        reviews.earlier(round),
                        reviews.actions(round.id()),
                        actions.of(round.revision()),
                        actions.withoutLead(round.revision()));
        return new ReviewSheet(
                round.meetingOn(),
                earlier.map(RoundView::meetingOn).orElse(null),
                agenda.entries().stream()
                        .filter(entry -> facts.now.containsKey(ProjectId.of(entry.project())))
                        .map(entry -> line(entry, facts))
                        .sorted(Comparator.comparing(ReviewSheet.Line::rating, Rating.URGENCY))
                        .toList());
    }

    /** What one report says became of actions. */
    @Transactional(readOnly = true)
    public List<ReviewSheet.Changed> changed(RoundView round, ReportView report) {
        Map<UUID, LocalizedText> texts =
                actions.of(round.revision()).stream()
                        .collect(
                                Collectors.toMap(
                                        now -> now.action().lineage(), now -> now.action().text()));
        return changed(reviews.actions(report.id()), texts);
    }

    private record Facts(
            RoundView round,
            Map<ProjectId, ReportView> now,
            Map<ProjectId, EarlierReport> before,
            Map<UUID, List<ReportedAction>> reported,
            List<ActionsNow.Now> actions,
            Set<ProjectId> withoutLead) {}

    private static ReviewSheet.Line line(AgendaDocument.Entry entry, Facts facts) {
        ProjectId project = ProjectId.of(entry.project());
        ReportView report = Objects.requireNonNull(facts.now.get(project));
        boolean in = report.handedIn();
        Rating rating = in ? report.rating() : null;
        Rating before =
                Optional.ofNullable(facts.before.get(project))
                        .map(last -> last.report().rating())
                        .orElse(null);
        Map<UUID, LocalizedText> texts =
                facts.actions.stream()
                        .filter(now -> now.entry().project().equals(project))
                        .collect(
                                Collectors.toMap(
                                        now -> now.action().lineage(), now -> now.action().text()));
        return new ReviewSheet.Line(
                entry.project(),
                entry.code(),
                entry.title(),
                entry.theme(),
                entry.status(),
                rating,
                before,
                rating == null ? null : rating.since(before),
                in ? report.summary() : null,
                in ? report.risks() : null,
                in ? report.request() : null,
                in ? report.meansUsed() : null,
                in ? report.reportedBy() : null,
                in && report.onBehalf() ? Boolean.TRUE : null,
                report.outcome(),
                report.outcomeText(),
                report.outcomeRemark(),
                late(project, facts),
                in
                        ? changed(
                                facts.reported.getOrDefault(report.id().value(), List.of()), texts)
                        : List.of(),
                !in,
                facts.withoutLead.contains(project),
                entry.means().isEmpty());
    }

    private static List<LocalizedText> late(ProjectId project, Facts facts) {
        return facts.actions.stream()
                .filter(now -> now.entry().project().equals(project) && !now.state().over())
                .filter(now -> passed(now.deadline(), facts.round))
                .map(now -> now.action().text())
                .toList();
    }

    private static boolean passed(@Nullable Deadline deadline, RoundView round) {
        return deadline != null && deadline.passedOn(round.meetingOn());
    }

    private static List<ReviewSheet.Changed> changed(
            List<ReportedAction> reported, Map<UUID, LocalizedText> texts) {
        return reported.stream()
                .filter(action -> texts.containsKey(action.action()))
                .map(action ->
                        new ReviewSheet.Changed(
                                Objects.requireNonNull(texts.get(action.action())),
                                action.state(),
                                action.until(),
                                action.reason()))
                .toList();
    }

    private static Map<ProjectId, ReportView> byProject(Stream<ReportView> reports) {
        return reports.collect(Collectors.toMap(ReportView::project, report -> report));
    }
}
