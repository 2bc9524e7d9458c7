package nl.leiden.kennisstad.agenda.web;

import java.util.List;
import nl.leiden.kennisstad.agenda.AgendaEventKind;
import nl.leiden.kennisstad.agenda.Standing;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.organisation.OrganisationDirectory;
import nl.leiden.kennisstad.organisation.OrganisationView;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Component;

/** What the desk asks about the parts of an entry. */
@Component
class EntryForms {

    private final Organisations organisations;
    private final Deadlines deadlines;
    private final Say say;

    EntryForms(Organisations organisations, Deadlines deadlines, Say say) {
        this.organisations = organisations;
        this.deadlines = deadlines;
        this.say = say;
    }

    Form lead() {
        return Form.named("agenda.lead")
                .select("organisation", organisations())
                .lines("role")
                .optional()
                .texts("share")
                .optional()
                .check("accepted")
                .refusal("agenda.leads-already", "organisation");
    }

    Form partner() {
        return Form.named("agenda.partner")
                .select("organisation", organisations())
                .optional()
                .lines("name")
                .optional()
                .radio("standing", say.options(Standing.class))
                .texts("remark")
                .optional()
                .refusal("agenda.partner-is-organisation-or-words", "organisation");
    }

    Form action() {
        return deadlines.ask(Form.named("agenda.action").texts("text")).check("to-steering-group");
    }

    /** What happened to an action. */
    Form actionEvent() {
        Form form =
                Form.named("agenda.event")
                        .radio("kind", kinds(true))
                        .day("day")
                        .texts("remark")
                        .optional();
        return dated(deadlines.ask(form));
    }

    /** What happened to a lead or a partner. */
    Form partEvent() {
        return dated(
                Form.named("agenda.event")
                        .radio("kind", kinds(false))
                        .select("organisation", organisations())
                        .day("day")
                        .texts("remark")
                        .optional()
                        .refusal("agenda.part-does-not-follow", "organisation"));
    }

    private static Form dated(Form form) {
        return form.refusal("agenda.event-in-future", "day")
                .refusal("agenda.event-before-adoption", "day")
                .refusal("agenda.event-needs-a-reason", "remark-nl")
                .refusal("agenda.moved-needs-a-deadline", "deadline-nl")
                .refusal("agenda.event-does-not-follow", "kind");
    }

    private List<Option> kinds(boolean ofAction) {
        return say.options(AgendaEventKind.class).stream()
                .filter(option -> AgendaEventKind.valueOf(option.value()).ofAction() == ofAction)
                .toList();
    }

    List<Option> organisations() {
        OrganisationDirectory directory = organisations.directory();
        return directory.byName().stream()
                .map(organisation ->
                        new Option(
                                organisation.id().value().toString(),
                                label(organisation, directory)))
                .toList();
    }

    private static String label(OrganisationView organisation, OrganisationDirectory directory) {
        String name = organisation.name().text(Frames.language());
        return directory
                .parent(organisation)
                .map(parent -> name + " (" + parent.name().text(Frames.language()) + ")")
                .orElse(name);
    }
}
