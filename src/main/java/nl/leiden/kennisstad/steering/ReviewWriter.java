package nl.leiden.kennisstad.steering;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.shared.DomainException;
import org.springframework.stereotype.Component;

/** Puts the names of an agenda to the reports of a round. */
@Component
class ReviewWriter {

    private final Agendas agendas;
    private final Projects projects;

    ReviewWriter(Agendas agendas, Projects projects) {
        this.agendas = agendas;
        this.projects = projects;
    }

    /** Each report with what its project is called in the agenda. */
    List<ReviewRequests.Asked> asked(RoundView round, List<ReportView> reports) {
        Map<String, AgendaDocument.Entry> entries =
                agendas
                        .document(round.revision())
                        .orElseThrow(ReviewWriter::unknown)
                        .content()
                        .entries()
                        .stream()
                        .collect(Collectors.toMap(AgendaDocument.Entry::project, entry -> entry));
        return reports.stream()
                .flatMap(report ->
                        Optional.ofNullable(entries.get(report.project().value().toString()))
                                .map(entry ->
                                        new ReviewRequests.Asked(
                                                report, entry.code(), entry.title()))
                                .stream())
                .toList();
    }

    /** The public part, with every name as it is now. */
    ReviewDocument write(RoundView round, List<ReportView> reports) {
        AgendaDocument agenda =
                agendas.document(round.revision()).orElseThrow(ReviewWriter::unknown).content();
        Map<String, String> codes =
                agenda.entries().stream()
                        .collect(
                                Collectors.toMap(
                                        AgendaDocument.Entry::project, AgendaDocument.Entry::code));
        Map<ProjectId, ProjectView> known =
                projects.byId(reports.stream().map(ReportView::project).toList());
        return new ReviewDocument(
                round.meetingOn(),
                agenda.title(),
                agenda.label(),
                round.example(),
                reports.stream()
                        .map(report ->
                                document(
                                        report,
                                        Objects.requireNonNull(known.get(report.project())),
                                        codes))
                        .toList());
    }

    private static ReviewDocument.Report document(
            ReportView report, ProjectView project, Map<String, String> codes) {
        boolean rated = report.handedIn();
        String key = project.id().value().toString();
        return new ReviewDocument.Report(
                key,
                codes.getOrDefault(key, project.code()),
                project.title(),
                rated ? report.rating() : null,
                rated ? report.summary() : null,
                report.outcome(),
                report.outcomeText());
    }

    private static DomainException unknown() {
        return new DomainException("steering.unknown");
    }
}
