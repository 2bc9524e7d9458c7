package nl.leiden.kennisstad.organisation.web;

import java.util.List;
import nl.leiden.kennisstad.form.DeskList;
import nl.leiden.kennisstad.organisation.OrganisationDirectory;
import nl.leiden.kennisstad.organisation.OrganisationPolicy;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All organisations and their units. */
@LocalizedController
@Uncached
class OrganisationListController {

    private final Organisations organisations;
    private final Frames frames;
    private final LocalizedPaths paths;
    private final Say say;

    OrganisationListController(
            Organisations organisations, Frames frames, LocalizedPaths paths, Say say) {
        this.organisations = organisations;
        this.frames = frames;
        this.paths = paths;
        this.say = say;
    }

    @GetMapping(OrganisationPaths.ORGANISATIONS)
    ModelAndView list(Actor actor) {
        NotFound.unless(OrganisationPolicy.mayEdit(actor));
        OrganisationDirectory directory = organisations.directory();
        List<DeskList.Row> rows =
                directory.byName().stream()
                        .map(one ->
                                new DeskList.Row(
                                        "",
                                        one.name(),
                                        directory
                                                .parent(one)
                                                .map(parent ->
                                                        parent.name().text(Frames.language()))
                                                .orElse(say.word(one.kind())),
                                        path(OrganisationPaths.ORGANISATION, one.slug().nl())))
                        .toList();
        return frames.show(
                "form/list",
                PageFrame.at(OrganisationPaths.ORGANISATIONS)
                        .titledBy("organisation.organisations")
                        .desk(),
                new DeskList(
                        rows,
                        path(OrganisationPaths.NEW),
                        "organisation.new",
                        "organisation.none"));
    }

    private String path(String template, Object... values) {
        return paths.of(Frames.language(), template, values);
    }
}
