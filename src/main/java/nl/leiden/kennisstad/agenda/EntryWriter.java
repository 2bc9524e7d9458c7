package nl.leiden.kennisstad.agenda;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leiden.kennisstad.agreement.AgreementView;
import nl.leiden.kennisstad.agreement.ThemeId;
import nl.leiden.kennisstad.organisation.OrganisationDirectory;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.organisation.OrganisationView;
import nl.leiden.kennisstad.project.PlacementView;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a revision out, with every name as it is today. */
record EntryWriter(
        OrganisationDirectory directory,
        AgreementView agreement,
        Map<ThemeId, Integer> themeNumbers,
        Map<ProjectId, ProjectView> projects,
        Assessment assessment) {

    AgendaDocument.Entry entry(EntryView entry) {
        ProjectView project = project(entry.project());
        Optional<PlacementView> place = project.placementIn(agreement.id());
        return new AgendaDocument.Entry(
                project.id().value().toString(),
                code(project),
                project.title(),
                place.map(PlacementView::theme).map(themeNumbers::get).orElse(null),
                entry.goal(),
                entry.introduction(),
                entry.statusWords(),
                entry.leads().stream().map(this::lead).toList(),
                entry.partners().stream().map(this::partner).toList(),
                entry.actions().stream().map(this::action).toList(),
                means(assessment.content().meansOf(entry.id())),
                assessment.texts(entry));
    }

    List<AgendaDocument.Ended> endings() {
        return assessment.content().endings().stream()
                .map(this::ending)
                .sorted(Comparator.comparing(AgendaDocument.Ended::code))
                .toList();
    }

    List<AgendaDocument.MeansText> means(List<MeansView> means) {
        return means.stream().map(MeansView::means).map(this::means).toList();
    }

    private AgendaDocument.MeansText means(Means means) {
        return new AgendaDocument.MeansText(
                name(means.organisation()),
                rootOf(means.organisation()),
                means.kind(),
                canonical(means.amount()),
                means.year(),
                means.standing(),
                means.remark());
    }

    /** The same number is always written the same. */
    static @Nullable BigDecimal canonical(@Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private AgendaDocument.Ended ending(EndingView view) {
        ProjectView project = project(view.project());
        Ending ending = view.ending();
        return new AgendaDocument.Ended(
                project.id().value().toString(),
                code(project),
                project.title(),
                ending.how(),
                ending.reason(),
                ending.securing());
    }

    private AgendaDocument.LeadName lead(Lead lead) {
        return new AgendaDocument.LeadName(
                name(lead.organisation()),
                rootOf(lead.organisation()),
                lead.role(),
                lead.share(),
                lead.accepted());
    }

    private AgendaDocument.PartnerName partner(Partner partner) {
        OrganisationId id = partner.organisation();
        LocalizedText name = id == null ? partner.name() : name(id);
        if (name == null) {
            throw new IllegalStateException("A partner without a name");
        }
        return new AgendaDocument.PartnerName(
                name, id == null ? null : rootOf(id), partner.standing(), partner.remark());
    }

    private AgendaDocument.ActionText action(ActionView action) {
        DeadlineHistory history = assessment.content().deadlines(action);
        return new AgendaDocument.ActionText(
                action.lineage().toString(),
                action.text(),
                deadline(action.deadline()),
                deadline(history.first()),
                history.moves() == 0 ? null : history.moves(),
                action.toSteeringGroup());
    }

    private static AgendaDocument.@Nullable DeadlineText deadline(@Nullable Deadline deadline) {
        return deadline == null
                ? null
                : new AgendaDocument.DeadlineText(
                        deadline.words(),
                        deadline.precision(),
                        deadline.firstDay(),
                        deadline.lastDay());
    }

    private String code(ProjectView project) {
        return project.placementIn(agreement.id()).map(PlacementView::code).orElse(project.code());
    }

    private LocalizedText name(OrganisationId id) {
        return directory.get(id).name();
    }

    private @Nullable LocalizedText rootOf(OrganisationId id) {
        OrganisationView root = directory.root(id);
        return root.id().equals(id) ? null : root.name();
    }

    private ProjectView project(ProjectId id) {
        ProjectView project = projects.get(id);
        if (project == null) {
            throw new IllegalStateException("An entry without its project " + id);
        }
        return project;
    }
}
