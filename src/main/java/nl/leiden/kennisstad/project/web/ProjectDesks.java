package nl.leiden.kennisstad.project.web;

import java.util.List;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.agreement.Themes;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.ProjectPolicy;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import org.springframework.stereotype.Component;

/** Finds the project that the address of a page names, for whoever may edit it. */
@Component
class ProjectDesks {

    private final Projects projects;
    private final Agreements agreements;
    private final Themes themes;
    private final Programme programme;
    private final LocalizedPaths paths;

    ProjectDesks(
            Projects projects,
            Agreements agreements,
            Themes themes,
            Programme programme,
            LocalizedPaths paths) {
        this.projects = projects;
        this.agreements = agreements;
        this.themes = themes;
        this.programme = programme;
        this.paths = paths;
    }

    ProjectView editable(String slug, Actor actor) {
        NotFound.unless(ProjectPolicy.mayEdit(actor));
        return projects.at(Language.NL, slug).orElseThrow(NotFound::new);
    }

    /** The agreement in force. */
    AgreementId agreement() {
        return agreements.current(programme.day()).orElseThrow(NotFound::new).id();
    }

    /** The themes of the agreement in force, to choose from. */
    List<Option> themes() {
        return themes.of(agreement()).stream()
                .map(theme ->
                        new Option(
                                theme.id().value().toString(),
                                theme.number() + ". " + theme.title().text(Frames.language())))
                .toList();
    }

    /** A page about a project. */
    PageFrame frame(String template, ProjectView project) {
        String slug = project.slug().nl();
        PageFrame frame =
                PageFrame.at(template)
                        .values(slug)
                        .under("project.projects", ProjectPaths.PROJECTS)
                        .desk();
        return template.equals(ProjectPaths.PROJECT)
                ? frame
                : frame.under(
                        project.title(), ProjectPaths.PROJECT, language -> new Object[] {slug});
    }

    String path(String template, Object... values) {
        return paths.of(Frames.language(), template, values);
    }
}
