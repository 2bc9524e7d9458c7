package nl.leiden.kennisstad.agenda.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.kennisstad.agenda.AdoptedAgenda;
import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.agenda.AgendaEvent;
import nl.leiden.kennisstad.agenda.AgendaEventKind;
import nl.leiden.kennisstad.agenda.AgendaPolicy;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.EntryStories;
import nl.leiden.kennisstad.agenda.EntryStory;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.agenda.Lead;
import nl.leiden.kennisstad.agenda.Partner;
import nl.leiden.kennisstad.agenda.Standing;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A lead wants to bring a partner in; the steering group hears of it at its next meeting. */
@LocalizedController
@Uncached
class PartnerProposalController {

    private final Agendas agendas;
    private final AgendaDesk desk;
    private final Projects projects;
    private final EntryStories stories;
    private final Programme programme;
    private final AgendaDesks desks;
    private final EntryForms entryForms;
    private final Forms forms;

    PartnerProposalController(
            Agendas agendas,
            AgendaDesk desk,
            Projects projects,
            EntryStories stories,
            Programme programme,
            AgendaDesks desks,
            EntryForms entryForms,
            Forms forms) {
        this.agendas = agendas;
        this.desk = desk;
        this.projects = projects;
        this.stories = stories;
        this.programme = programme;
        this.desks = desks;
        this.entryForms = entryForms;
        this.forms = forms;
    }

    private record Place(AdoptedAgenda agenda, ProjectView project, EntryView entry) {}

    @GetMapping(AgendaPaths.PARTNER_PROPOSAL)
    ModelAndView form(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.show(screen(label, code, actor), actor);
    }

    @PostMapping(AgendaPaths.PARTNER_PROPOSAL)
    ModelAndView propose(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.submit(
                screen(label, code, actor),
                actor,
                input -> {
                    EntryView entry = place(label, code, actor).entry();
                    AgendaEvent event =
                            new AgendaEvent(
                                    AgendaEventKind.PARTNER_PROPOSED,
                                    entry.lineage(),
                                    null,
                                    new OrganisationId(input.id("organisation")),
                                    programme.day(),
                                    null,
                                    LocalizedText.dutch(input.text("why")));
                    stories.tell(entry.id(), event, actor);
                    return desks.path("/manage");
                });
    }

    private FormScreen screen(String label, String code, Actor actor) {
        Place place = place(label, code, actor);
        Form form =
                Form.named("agenda.partner-proposal")
                        .select("organisation", newcomers(place.entry()))
                        .text("why")
                        .refusal("agenda.part-does-not-follow", "organisation");
        PageFrame frame =
                PageFrame.at(AgendaPaths.PARTNER_PROPOSAL)
                        .values(label, code)
                        .titledBy("agenda.partner-proposal", code, place.project().title())
                        .desk();
        return FormScreen.of(form, frame)
                .note("agenda.partner-proposal.note")
                .submit("agenda.partner-proposal.submit")
                .done("agenda.partner-proposal.done")
                .backTo("/manage");
    }

    /** Whoever takes part already is not on offer. */
    private List<Option> newcomers(EntryView entry) {
        EntryStory story = stories.of(entry);
        Set<OrganisationId> known =
                Stream.concat(
                                story.leads(entry.leads()).stream().map(Lead::organisation),
                                story.partners(entry.partners()).stream()
                                        .filter(one -> one.standing() == Standing.CONFIRMED)
                                        .map(Partner::organisation)
                                        .filter(Objects::nonNull))
                        .collect(Collectors.toSet());
        return entryForms.organisations().stream()
                .filter(option ->
                        !known.contains(new OrganisationId(UUID.fromString(option.value()))))
                .toList();
    }

    /** In the agenda of today as it was adopted, whatever is in the making. */
    private Place place(String label, String code, Actor actor) {
        AdoptedAgenda agenda =
                agendas.adopted()
                        .current(programme.day())
                        .filter(current -> current.label().equals(label))
                        .orElseThrow(NotFound::new);
        ProjectView project = projects.bearing(agenda.agreement(), code).orElseThrow(NotFound::new);
        NotFound.unless(AgendaPolicy.mayProposePartners(actor, project.id()));
        EntryView entry = desk.entry(agenda.revision(), project.id()).orElseThrow(NotFound::new);
        return new Place(agenda, project, entry);
    }
}
