package nl.leiden.kennisstad.agreement.web;

import java.util.List;
import nl.leiden.kennisstad.agreement.AgreementView;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.agreement.ThemePolicy;
import nl.leiden.kennisstad.agreement.ThemeView;
import nl.leiden.kennisstad.agreement.Themes;
import nl.leiden.kennisstad.form.DeskList;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The themes of all agreements, and what is said of them. */
@LocalizedController
@Uncached
class ThemeFormController {

    static final String THEMES = "/manage/themes";
    static final String NEW = THEMES + "/new";
    private static final String THEME = THEMES + "/{slug}";

    private final Themes themes;
    private final Agreements agreements;
    private final Forms forms;
    private final Frames frames;
    private final LocalizedPaths paths;

    ThemeFormController(
            Themes themes,
            Agreements agreements,
            Forms forms,
            Frames frames,
            LocalizedPaths paths) {
        this.themes = themes;
        this.agreements = agreements;
        this.forms = forms;
        this.frames = frames;
        this.paths = paths;
    }

    @GetMapping(THEMES)
    ModelAndView list(Actor actor) {
        NotFound.unless(ThemePolicy.mayEdit(actor));
        List<DeskList.Row> rows =
                agreements.all().stream()
                        .flatMap(agreement ->
                                themes.of(agreement.id()).stream()
                                        .map(theme -> row(theme, agreement)))
                        .toList();
        return frames.show(
                "form/list",
                PageFrame.at(THEMES).titledBy("agreement.themes").desk(),
                new DeskList(
                        rows,
                        paths.of(Frames.language(), NEW),
                        "agreement.theme-new",
                        "agreement.no-themes"));
    }

    @GetMapping(THEME)
    ModelAndView edit(@PathVariable String slug, Actor actor) {
        return forms.show(screen(slug, actor), actor);
    }

    @PostMapping(THEME)
    ModelAndView change(@PathVariable String slug, Actor actor) {
        return forms.submit(
                screen(slug, actor),
                actor,
                input -> {
                    ThemeView now = existing(slug, actor);
                    themes.change(
                            now.id(), ThemeForm.read(input, now.agreement(), now.number(), now));
                    return paths.of(Frames.language(), THEMES);
                });
    }

    private FormScreen screen(String slug, Actor actor) {
        ThemeView theme = existing(slug, actor);
        PageFrame frame =
                PageFrame.at(THEME)
                        .values(slug)
                        .titled(theme.title())
                        .under("agreement.themes", THEMES)
                        .desk();
        return FormScreen.of(ThemeForm.ask(theme.attentionPoints().size()), frame)
                .note("agreement.theme.note")
                .changing(() -> ThemeForm.values(existing(slug, actor)))
                .backTo(THEMES);
    }

    private DeskList.Row row(ThemeView theme, AgreementView agreement) {
        return new DeskList.Row(
                String.valueOf(theme.number()),
                theme.title(),
                agreement.title().text(Frames.language()),
                paths.of(Frames.language(), THEME, theme.slug().nl()));
    }

    private ThemeView existing(String slug, Actor actor) {
        NotFound.unless(ThemePolicy.mayEdit(actor));
        return themes.at(Language.NL, slug).orElseThrow(NotFound::new);
    }
}
