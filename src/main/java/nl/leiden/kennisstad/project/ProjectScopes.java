package nl.leiden.kennisstad.project;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.shared.ScopeNames;
import org.springframework.stereotype.Component;

/** The projects that a role can be for. */
@Component
class ProjectScopes implements ScopeNames {

    private final Projects projects;

    ProjectScopes(Projects projects) {
        this.projects = projects;
    }

    @Override
    public Role.Scope scope() {
        return Role.Scope.PROJECT;
    }

    @Override
    public Map<UUID, LocalizedText> names() {
        Map<UUID, LocalizedText> names = new LinkedHashMap<>();
        projects.all().stream()
                .sorted(Comparator.comparing(ProjectView::code))
                .forEach(project -> names.put(project.id().value(), project.title()));
        return names;
    }
}
