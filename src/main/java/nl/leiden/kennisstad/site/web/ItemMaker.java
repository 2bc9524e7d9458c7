package nl.leiden.kennisstad.site.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.leiden.kennisstad.agenda.ActionState;
import nl.leiden.kennisstad.agenda.ActionView;
import nl.leiden.kennisstad.agenda.Deadline;
import nl.leiden.kennisstad.agenda.EntryStory;
import nl.leiden.kennisstad.agenda.Lead;
import nl.leiden.kennisstad.agenda.Partner;
import nl.leiden.kennisstad.agreement.ThemeView;
import nl.leiden.kennisstad.organisation.OrganisationDirectory;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.organisation.OrganisationView;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.site.PublicProgramme;
import nl.leiden.kennisstad.site.PublicProject;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.Link;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the small records of the public pages, with links in the language of the request. */
@Component
class ItemMaker {

    private final LocalizedPaths paths;

    ItemMaker(LocalizedPaths paths) {
        this.paths = paths;
    }

    Link project(ProjectView project) {
        return new Link(
                project.title(), path("/projects/{slug}", project.slug().in(Frames.language())));
    }

    Link theme(ThemeView theme) {
        return new Link(theme.title(), path("/themes/{slug}", theme.slug().in(Frames.language())));
    }

    Link organisation(OrganisationView organisation) {
        return new Link(
                organisation.name(),
                path("/partners/{slug}", organisation.slug().in(Frames.language())));
    }

    String path(String template, Object... values) {
        return paths.of(Frames.language(), template, values);
    }

    Items.ProjectItem item(PublicProject project, PublicProgramme programme) {
        return new Items.ProjectItem(
                project.project().code(),
                project.theme().map(ThemeView::number).orElse(0),
                project(project.project()),
                project.entry().statusWords(),
                project.entry().leads().stream()
                        .map(lead -> programme.organisations().get(lead.organisation()).name())
                        .toList(),
                project.project().phase());
    }

    Items.LeadItem lead(Lead lead, OrganisationDirectory organisations) {
        return new Items.LeadItem(
                body(lead.organisation(), organisations),
                lead.role(),
                lead.share(),
                lead.accepted());
    }

    Items.PartnerItem partner(Partner partner, OrganisationDirectory organisations) {
        OrganisationId id = partner.organisation();
        LocalizedText words = partner.name();
        Items.Body body =
                id != null
                        ? body(id, organisations)
                        : new Items.Body(
                                words == null ? LocalizedText.dutch("…") : words, null, null);
        return new Items.PartnerItem(body, partner.standing(), partner.remark());
    }

    /** An action as it is now; once it is over no deadline has passed. */
    Items.ActionItem action(ActionView action, EntryStory story, LocalDate day) {
        ActionState state = story.state(action.lineage());
        Deadline deadline = story.deadline(action);
        return new Items.ActionItem(
                action.text(),
                state.over() && deadline != null
                        ? new Items.DeadlineItem(deadline.words(), false)
                        : deadline(deadline, day),
                action.toSteeringGroup(),
                state);
    }

    Items.@Nullable DeadlineItem deadline(@Nullable Deadline deadline, LocalDate day) {
        return deadline == null
                ? null
                : new Items.DeadlineItem(deadline.words(), deadline.passedOn(day));
    }

    private Items.Body body(OrganisationId id, OrganisationDirectory organisations) {
        OrganisationView organisation = organisations.get(id);
        LocalizedText of =
                Optional.of(organisations.root(id))
                        .filter(root -> !root.id().equals(id))
                        .map(OrganisationView::name)
                        .orElse(null);
        return new Items.Body(organisation.name(), organisation(organisation).path(), of);
    }
}
