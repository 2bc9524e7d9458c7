package nl.leiden.kennisstad.agenda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.agreement.AgreementView;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.agreement.ThemeId;
import nl.leiden.kennisstad.agreement.ThemeView;
import nl.leiden.kennisstad.agreement.Themes;
import nl.leiden.kennisstad.decision.NewDecision;
import nl.leiden.kennisstad.organisation.OrganisationDirectory;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.organisation.OrganisationView;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes an agenda out in full, with every name as it is today. */
@Component
class AgendaDocuments {

    private final Organisations organisations;
    private final Agreements agreements;
    private final Themes themes;
    private final Projects projects;

    AgendaDocuments(
            Organisations organisations, Agreements agreements, Themes themes, Projects projects) {
        this.organisations = organisations;
        this.agreements = agreements;
        this.themes = themes;
        this.projects = projects;
    }

    AgendaDocument write(
            Agenda agenda, AgendaRevision revision, List<EntryView> entries, NewDecision decision) {
        Names names = new Names(organisations.directory());
        AgreementView agreement = agreements.find(agenda.agreement()).orElseThrow();
        List<ThemeView> themesOfAgreement = themes.of(agenda.agreement());
        Map<ThemeId, Integer> themeNumbers =
                themesOfAgreement.stream()
                        .collect(Collectors.toMap(ThemeView::id, ThemeView::number));
        Map<ProjectId, ProjectView> projectsById =
                projects.byId(entries.stream().map(EntryView::project).toList());
        Function<EntryView, AgendaDocument.Entry> write =
                entry ->
                        names.entry(
                                entry,
                                named(projectsById, entry.project()),
                                agreement,
                                themeNumbers);
        return new AgendaDocument(
                agenda.label(),
                revision.number(),
                agenda.firstYear(),
                agenda.lastYear(),
                agenda.title(),
                agenda.introduction(),
                new AgendaDocument.AgreementName(agreement.label(), agreement.title()),
                new AgendaDocument.DecisionText(
                        decision.number(), decision.takenOn(), decision.how(), decision.text()),
                agreements.parties(agreement.id()).stream()
                        .filter(party -> party.boundOn(decision.takenOn()))
                        .map(party -> names.of(party.organisation()))
                        .toList(),
                themesOfAgreement.stream()
                        .map(theme -> new AgendaDocument.ThemeName(theme.number(), theme.title()))
                        .toList(),
                entries.stream().map(write).toList());
    }

    private static ProjectView named(Map<ProjectId, ProjectView> projects, ProjectId id) {
        ProjectView project = projects.get(id);
        if (project == null) {
            throw new IllegalStateException("An entry without its project " + id);
        }
        return project;
    }

    private record Names(OrganisationDirectory directory) {

        LocalizedText of(OrganisationId id) {
            return directory.get(id).name();
        }

        @Nullable LocalizedText rootOf(OrganisationId id) {
            OrganisationView root = directory.root(id);
            return root.id().equals(id) ? null : root.name();
        }

        AgendaDocument.Entry entry(
                EntryView entry,
                ProjectView project,
                AgreementView agreement,
                Map<ThemeId, Integer> themeNumbers) {
            var placement = project.placementIn(agreement.id()).orElseThrow();
            return new AgendaDocument.Entry(
                    project.id().value().toString(),
                    placement.code(),
                    project.title(),
                    Optional.ofNullable(placement.theme()).map(themeNumbers::get).orElse(null),
                    entry.goal(),
                    entry.introduction(),
                    entry.statusWords(),
                    entry.leads().stream().map(this::lead).toList(),
                    entry.partners().stream().map(this::partner).toList(),
                    entry.actions().stream().map(Names::action).toList());
        }

        private AgendaDocument.LeadName lead(Lead lead) {
            return new AgendaDocument.LeadName(
                    of(lead.organisation()),
                    rootOf(lead.organisation()),
                    lead.role(),
                    lead.share(),
                    lead.accepted());
        }

        private AgendaDocument.PartnerName partner(Partner partner) {
            OrganisationId id = partner.organisation();
            LocalizedText name = id == null ? partner.name() : of(id);
            if (name == null) {
                throw new IllegalStateException("A partner without a name");
            }
            return new AgendaDocument.PartnerName(
                    name, id == null ? null : rootOf(id), partner.standing(), partner.remark());
        }

        private static AgendaDocument.ActionText action(ActionView action) {
            Deadline deadline = action.deadline();
            return new AgendaDocument.ActionText(
                    action.text(),
                    deadline == null
                            ? null
                            : new AgendaDocument.DeadlineText(
                                    deadline.words(),
                                    deadline.precision(),
                                    deadline.firstDay(),
                                    deadline.lastDay()),
                    action.toSteeringGroup());
        }
    }
}
