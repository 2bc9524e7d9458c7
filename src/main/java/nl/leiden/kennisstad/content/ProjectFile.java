package nl.leiden.kennisstad.content;

import java.time.LocalDate;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.agreement.ThemeId;
import nl.leiden.kennisstad.project.NewProject;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.project.Relation;
import nl.leiden.kennisstad.project.RelationKind;
import nl.leiden.kennisstad.shared.Actor;
import org.springframework.stereotype.Component;

/** projects.yaml: the projects and how they relate. */
@Component
class ProjectFile {

    private final Projects projects;
    private final Agreements agreements;
    private final Refusals refusals;

    ProjectFile(Projects projects, Agreements agreements, Refusals refusals) {
        this.projects = projects;
        this.agreements = agreements;
        this.refusals = refusals;
    }

    void load(YamlNode file, ContentReading reading, Actor actor) {
        file.knowing("projects");
        file.list("projects").forEach(node -> project(node, reading, actor));
        file.list("projects").forEach(node -> relations(node, reading));
    }

    private void project(YamlNode node, ContentReading reading, Actor actor) {
        node.knowing("code", "agreement", "theme", "slug", "title", "relations");
        AgreementId agreement = reading.resolve(AgreementId.class, node.get("agreement"));
        LocalDate since = agreements.find(agreement).orElseThrow().signedOn();
        ThemeId theme =
                node.find("theme")
                        .map(number -> reading.resolve(ThemeId.class, number))
                        .orElse(null);
        ProjectId id =
                node.through(
                        () ->
                                projects.propose(
                                        new NewProject(
                                                node.localized("title"),
                                                node.slug("slug"),
                                                agreement,
                                                node.text("code"),
                                                theme,
                                                since),
                                        actor),
                        refusals);
        reading.learn(ProjectId.class, node, node.text("code"), id);
    }

    private void relations(YamlNode node, ContentReading reading) {
        ProjectId id = reading.resolve(ProjectId.class, node.get("code"));
        for (YamlNode relation : node.list("relations")) {
            relation.knowing("project", "kind", "remark");
            ProjectId other = reading.resolve(ProjectId.class, relation.get("project"));
            relation.through(
                    () -> {
                        projects.relate(
                                id,
                                new Relation(
                                        other,
                                        relation.constant("kind", RelationKind.class),
                                        relation.localized("remark")));
                        return id;
                    },
                    refusals);
        }
    }
}
