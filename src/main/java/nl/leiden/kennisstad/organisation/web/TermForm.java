package nl.leiden.kennisstad.organisation.web;

import java.util.Comparator;
import java.util.List;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.Input;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.organisation.OfficeId;
import nl.leiden.kennisstad.organisation.OrganisationDirectory;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.organisation.People;
import nl.leiden.kennisstad.organisation.TermOfOffice;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.Frames;
import org.springframework.stereotype.Component;

/** What the desk asks about a term of office. */
@Component
class TermForm {

    private final People people;
    private final Organisations organisations;

    TermForm(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    Form appoint() {
        return days(Form.named("organisation.term").select("office", offices()));
    }

    static Form change() {
        return days(Form.named("organisation.term"));
    }

    static Values values(TermOfOffice days) {
        return Values.none()
                .with("first-day", days.first())
                .with("last-day", days.last())
                .with("known-on", days.knownOn());
    }

    static OfficeId office(Input input) {
        return new OfficeId(input.id("office"));
    }

    static TermOfOffice days(Input input) {
        return new TermOfOffice(
                input.optionalDay("first-day"),
                input.optionalDay("last-day"),
                input.optionalDay("known-on"));
    }

    private static Form days(Form form) {
        return form.day("first-day")
                .optional()
                .day("last-day")
                .optional()
                .day("known-on")
                .optional()
                .refusal("organisation.term-needs-a-day", "first-day")
                .refusal("organisation.term-ends-before-it-begins", "last-day")
                .refusal("organisation.term-known-before-it-begins", "known-on")
                .refusal("organisation.term-overlaps", "first-day");
    }

    private List<Option> offices() {
        OrganisationDirectory directory = organisations.directory();
        return people.offices().stream()
                .map(office ->
                        new Option(
                                office.id().value().toString(),
                                directory.get(office.organisation()).name().text(Frames.language())
                                        + " – "
                                        + office.title().text(Frames.language())))
                .sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
