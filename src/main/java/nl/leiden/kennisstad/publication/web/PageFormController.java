package nl.leiden.kennisstad.publication.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.leiden.kennisstad.form.DeskList;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.publication.PageContent;
import nl.leiden.kennisstad.publication.PageKey;
import nl.leiden.kennisstad.publication.PagePolicy;
import nl.leiden.kennisstad.publication.Pages;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.Keys;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages of content, public as soon as they are saved. */
@LocalizedController
@Uncached
class PageFormController {

    private static final String PAGES = "/manage/pages";
    private static final String PAGE = PAGES + "/{key}";

    private final Pages pages;
    private final Forms forms;
    private final Frames frames;
    private final LocalizedPaths paths;

    PageFormController(Pages pages, Forms forms, Frames frames, LocalizedPaths paths) {
        this.pages = pages;
        this.forms = forms;
        this.frames = frames;
        this.paths = paths;
    }

    @GetMapping(PAGES)
    ModelAndView list(Actor actor) {
        NotFound.unless(PagePolicy.mayEdit(actor));
        List<DeskList.Row> rows =
                pages.all().stream()
                        .sorted(Comparator.comparing(PageContent::key))
                        .map(page ->
                                new DeskList.Row(
                                        "",
                                        page.title(),
                                        null,
                                        paths.of(Frames.language(), PAGE, Keys.key(page.key()))))
                        .toList();
        return frames.show(
                "form/list",
                PageFrame.at(PAGES).titledBy("publication.pages").desk(),
                new DeskList(rows, null, null, "publication.none"));
    }

    @GetMapping(PAGE)
    ModelAndView edit(@PathVariable String key, Actor actor) {
        return forms.show(screen(key, actor), actor);
    }

    @PostMapping(PAGE)
    ModelAndView write(@PathVariable String key, Actor actor) {
        return forms.submit(
                screen(key, actor),
                actor,
                input -> {
                    PageContent now = existing(key, actor);
                    pages.publish(
                            new PageContent(
                                    now.key(),
                                    input.localized("title", now.title()),
                                    input.localized("summary", now.summary()),
                                    input.localized("body", now.body())));
                    return paths.of(Frames.language(), PAGES);
                });
    }

    private FormScreen screen(String key, Actor actor) {
        PageContent page = existing(key, actor);
        PageFrame frame =
                PageFrame.at(PAGE)
                        .values(key)
                        .titled(page.title())
                        .under("publication.pages", PAGES)
                        .desk();
        return FormScreen.of(
                        Form.named("publication.form")
                                .lines("title")
                                .texts("summary")
                                .texts("body"),
                        frame)
                .note("publication.form.note")
                .changing(() -> {
                    PageContent now = existing(key, actor);
                    return Values.none()
                            .with("title", now.title())
                            .with("summary", now.summary())
                            .with("body", now.body());
                })
                .backTo(PAGES);
    }

    private PageContent existing(String key, Actor actor) {
        NotFound.unless(PagePolicy.mayEdit(actor));
        return Stream.of(PageKey.values())
                .filter(known -> Keys.key(known).equals(key))
                .findFirst()
                .flatMap(pages::find)
                .orElseThrow(NotFound::new);
    }
}
