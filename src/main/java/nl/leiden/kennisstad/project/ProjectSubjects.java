package nl.leiden.kennisstad.project;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.leiden.kennisstad.decision.DecisionSubject;
import nl.leiden.kennisstad.decision.SubjectSource;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Decisions can be about a project. */
@Component
@Order(2)
class ProjectSubjects implements SubjectSource {

    private final Projects projects;
    private final PublicProjects published;

    ProjectSubjects(Projects projects, PublicProjects published) {
        this.projects = projects;
        this.published = published;
    }

    @Override
    public List<DecisionSubject> subjects() {
        Set<ProjectId> open = published.published();
        return projects.all().stream()
                .sorted(Comparator.comparing(ProjectView::code))
                .map(project ->
                        new DecisionSubject(
                                Project.SUBJECT,
                                project.id().value(),
                                LocalizedText.joined(
                                        " ",
                                        List.of(
                                                LocalizedText.of(project.code(), project.code()),
                                                project.title())),
                                open.contains(project.id()) ? "/projects/{slug}" : null,
                                language -> new Object[] {project.slug().in(language)},
                                null))
                .toList();
    }
}
