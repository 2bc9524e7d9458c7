package nl.leiden.kennisstad.agenda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.kennisstad.agreement.AgreementView;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.agreement.ThemeId;
import nl.leiden.kennisstad.agreement.ThemeView;
import nl.leiden.kennisstad.agreement.Themes;
import nl.leiden.kennisstad.decision.NewDecision;
import nl.leiden.kennisstad.organisation.OrganisationDirectory;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.project.Projects;
import org.springframework.stereotype.Component;

/** Writes an agenda out in full, with every name as it is today. */
@Component
class AgendaDocuments {

    private final AgendaRepository agendas;
    private final RevisionReader reader;
    private final Assessments assessments;
    private final Organisations organisations;
    private final Agreements agreements;
    private final Themes themes;
    private final Projects projects;

    AgendaDocuments(
            AgendaRepository agendas,
            RevisionReader reader,
            Assessments assessments,
            Organisations organisations,
            Agreements agreements,
            Themes themes,
            Projects projects) {
        this.agendas = agendas;
        this.reader = reader;
        this.assessments = assessments;
        this.organisations = organisations;
        this.agreements = agreements;
        this.themes = themes;
        this.projects = projects;
    }

    AgendaDocument write(Agenda agenda, AgendaRevision revision, NewDecision decision) {
        OrganisationDirectory directory = organisations.directory();
        RevisionContent content = reader.read(revision.id());
        Assessment assessment =
                assessments.of(agenda.agreement(), content, directory, decision.takenOn());
        AgreementView agreement = agreements.find(agenda.agreement()).orElseThrow();
        List<ThemeView> themesOfAgreement = themes.of(agenda.agreement());
        Map<ThemeId, Integer> themeNumbers =
                themesOfAgreement.stream()
                        .collect(Collectors.toMap(ThemeView::id, ThemeView::number));
        EntryWriter writer =
                new EntryWriter(
                        directory, agreement, themeNumbers, projectsOf(content), assessment);
        return new AgendaDocument(
                agenda.label(),
                revision.number(),
                agenda.firstYear(),
                agenda.lastYear(),
                agenda.title(),
                agenda.introduction(),
                Optional.ofNullable(revision.copiedFrom()).flatMap(agendas::nameOf).orElse(null),
                new AgendaDocument.AgreementName(agreement.label(), agreement.title()),
                new AgendaDocument.DecisionText(
                        decision.number(), decision.takenOn(), decision.how(), decision.text()),
                agreements.parties(agreement.id()).stream()
                        .filter(party -> party.boundOn(decision.takenOn()))
                        .map(party -> directory.get(party.organisation()).name())
                        .toList(),
                themesOfAgreement.stream()
                        .map(theme -> new AgendaDocument.ThemeName(theme.number(), theme.title()))
                        .toList(),
                content.entries().stream().map(writer::entry).toList(),
                writer.endings(),
                writer.means(content.meansOf(null)));
    }

    private Map<ProjectId, ProjectView> projectsOf(RevisionContent content) {
        return projects.byId(
                Stream.concat(
                                content.entries().stream().map(EntryView::project),
                                content.endings().stream().map(EndingView::project))
                        .toList());
    }
}
