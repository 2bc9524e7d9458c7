package nl.leiden.kennisstad.project;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.shared.TrailTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How changes of projects read in the trail. */
@Configuration(proxyBeanMethods = false)
class ProjectTrail {

    /** A project is called by its code and its title of today. */
    @Bean
    TrailTable projectRows(Projects projects) {
        Function<Set<UUID>, Map<UUID, LocalizedText>> naming =
                keys ->
                        projects.byId(keys.stream().map(ProjectId::new).toList()).values().stream()
                                .collect(
                                        Collectors.toMap(
                                                project -> project.id().value(),
                                                ProjectTrail::name));
        return TrailTable.of("project").holds("phase", Phase.class).namedBy(naming);
    }

    private static LocalizedText name(ProjectView project) {
        String english = project.title().en();
        return LocalizedText.of(
                project.code() + " " + project.title().nl(),
                english == null ? null : project.code() + " " + english);
    }

    @Bean
    TrailTable projectTitleRows() {
        return TrailTable.of("project_title").ownedBy("project_id", "project").named("title");
    }

    @Bean
    TrailTable projectPlacementRows() {
        return TrailTable.of("project_placement")
                .ownedBy("project_id", "project")
                .refersTo("agreement_id", "agreement")
                .refersTo("theme_id", "theme")
                .named("code", "agreement_id");
    }

    @Bean
    TrailTable projectPhaseRows() {
        return TrailTable.of("project_phase_change")
                .ownedBy("project_id", "project")
                .holds("phase", Phase.class)
                .hides("actor");
    }

    @Bean
    TrailTable projectRelationRows() {
        return TrailTable.of("project_relation")
                .ownedBy("project_id", "project")
                .refersTo("other_id", "project")
                .holds("kind", RelationKind.class)
                .named("other_id");
    }
}
