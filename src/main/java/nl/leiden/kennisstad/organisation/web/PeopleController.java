package nl.leiden.kennisstad.organisation.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.form.DeskList;
import nl.leiden.kennisstad.organisation.OrganisationDirectory;
import nl.leiden.kennisstad.organisation.OrganisationPolicy;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.organisation.People;
import nl.leiden.kennisstad.organisation.PersonView;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everybody who holds or held an office, and all offices. */
@LocalizedController
@Uncached
class PeopleController {

    private final People people;
    private final Organisations organisations;
    private final Programme programme;
    private final Frames frames;
    private final LocalizedPaths paths;
    private final Say say;

    PeopleController(
            People people,
            Organisations organisations,
            Programme programme,
            Frames frames,
            LocalizedPaths paths,
            Say say) {
        this.people = people;
        this.organisations = organisations;
        this.programme = programme;
        this.frames = frames;
        this.paths = paths;
        this.say = say;
    }

    @GetMapping(OrganisationPaths.PEOPLE)
    ModelAndView people(Actor actor) {
        NotFound.unless(OrganisationPolicy.mayEdit(actor));
        OrganisationDirectory directory = organisations.directory();
        List<DeskList.Row> rows =
                people.all().stream()
                        .map(person ->
                                new DeskList.Row(
                                        "",
                                        LocalizedText.of(person.name(), person.name()),
                                        offices(person, directory),
                                        path(OrganisationPaths.PERSON, person.id().value())))
                        .toList();
        return frames.show(
                "form/list",
                PageFrame.at(OrganisationPaths.PEOPLE).titledBy("organisation.people").desk(),
                new DeskList(
                                rows,
                                path(OrganisationPaths.NEW_PERSON),
                                "organisation.person.new",
                                "organisation.people.none")
                        .beside("organisation.offices", path(OrganisationPaths.OFFICES)));
    }

    @GetMapping(OrganisationPaths.OFFICES)
    ModelAndView offices(Actor actor) {
        NotFound.unless(OrganisationPolicy.mayEdit(actor));
        OrganisationDirectory directory = organisations.directory();
        List<DeskList.Row> rows =
                people.offices().stream()
                        .map(office ->
                                new DeskList.Row(
                                        "",
                                        office.title(),
                                        directory
                                                .get(office.organisation())
                                                .name()
                                                .text(Frames.language()),
                                        path(OrganisationPaths.OFFICE, office.id().value())))
                        .sorted(DeskList.byName())
                        .toList();
        return frames.show(
                "form/list",
                PageFrame.at(OrganisationPaths.OFFICES)
                        .titledBy("organisation.offices")
                        .under("organisation.people", OrganisationPaths.PEOPLE)
                        .desk(),
                new DeskList(
                        rows,
                        path(OrganisationPaths.NEW_OFFICE),
                        "organisation.office.new",
                        "organisation.offices.none"));
    }

    /** What somebody holds on the programme's day, in words. */
    private String offices(PersonView person, OrganisationDirectory directory) {
        Language language = Frames.language();
        String held =
                person.terms().stream()
                        .filter(term -> term.days().covers(programme.day()))
                        .map(term ->
                                say.it(
                                        "organisation.office.at",
                                        term.office().title().text(language),
                                        directory
                                                .get(term.office().organisation())
                                                .name()
                                                .text(language)))
                        .collect(Collectors.joining("; "));
        return held.isEmpty() ? say.it("organisation.office.none-now") : held;
    }

    private String path(String template, Object... values) {
        return paths.of(Frames.language(), template, values);
    }
}
