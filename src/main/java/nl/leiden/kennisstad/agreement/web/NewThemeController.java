package nl.leiden.kennisstad.agreement.web;

import java.util.List;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.agreement.AgreementView;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.agreement.ThemePolicy;
import nl.leiden.kennisstad.agreement.Themes;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Adds a theme to an agreement. */
@LocalizedController
@Uncached
class NewThemeController {

    private static final int HIGHEST = 99;

    private final Themes themes;
    private final Agreements agreements;
    private final Programme programme;
    private final Forms forms;
    private final LocalizedPaths paths;

    NewThemeController(
            Themes themes,
            Agreements agreements,
            Programme programme,
            Forms forms,
            LocalizedPaths paths) {
        this.themes = themes;
        this.agreements = agreements;
        this.programme = programme;
        this.forms = forms;
        this.paths = paths;
    }

    @GetMapping(ThemeFormController.NEW)
    ModelAndView blank(Actor actor) {
        return forms.show(adding(actor), actor);
    }

    @PostMapping(ThemeFormController.NEW)
    ModelAndView add(Actor actor) {
        return forms.submit(
                adding(actor),
                actor,
                input -> {
                    themes.add(
                            ThemeForm.read(
                                    input,
                                    new AgreementId(input.id("agreement")),
                                    input.number("number"),
                                    null));
                    return paths.of(Frames.language(), ThemeFormController.THEMES);
                });
    }

    private FormScreen adding(Actor actor) {
        NotFound.unless(ThemePolicy.mayEdit(actor));
        List<AgreementView> all = agreements.all();
        List<Option> options =
                all.stream()
                        .map(agreement ->
                                new Option(
                                        agreement.id().value().toString(),
                                        agreement.title().text(Frames.language())))
                        .toList();
        PageFrame frame =
                PageFrame.at(ThemeFormController.NEW)
                        .titledBy("agreement.theme-new")
                        .under("agreement.themes", ThemeFormController.THEMES)
                        .desk();
        return FormScreen.of(ThemeForm.askNew(options, HIGHEST), frame)
                .note("agreement.theme.note")
                .startingWith(proposal())
                .backTo(ThemeFormController.THEMES);
    }

    /** The next number of the agreement in force. */
    private Values proposal() {
        return agreements
                .current(programme.day())
                .map(agreement ->
                        Values.none()
                                .with("agreement", agreement.id().value())
                                .with(
                                        "number",
                                        1
                                                + themes.of(agreement.id()).stream()
                                                        .mapToInt(theme -> theme.number())
                                                        .max()
                                                        .orElse(0)))
                .orElse(Values.none());
    }
}
