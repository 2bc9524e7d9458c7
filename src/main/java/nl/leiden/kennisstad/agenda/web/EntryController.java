package nl.leiden.kennisstad.agenda.web;

import nl.leiden.kennisstad.agenda.EntryDesk;
import nl.leiden.kennisstad.agenda.EntryStories;
import nl.leiden.kennisstad.agenda.EntryStory;
import nl.leiden.kennisstad.agenda.EntryTexts;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One entry at the desk, and its texts. */
@LocalizedController
@Uncached
class EntryController {

    private final EntryDesk desk;
    private final EntryStories stories;
    private final Organisations organisations;
    private final AgendaDesks desks;
    private final Forms forms;
    private final Frames frames;

    EntryController(
            EntryDesk desk,
            EntryStories stories,
            Organisations organisations,
            AgendaDesks desks,
            Forms forms,
            Frames frames) {
        this.desk = desk;
        this.stories = stories;
        this.organisations = organisations;
        this.desks = desks;
        this.forms = forms;
        this.frames = frames;
    }

    @GetMapping(AgendaPaths.ENTRY)
    ModelAndView entry(@PathVariable String label, @PathVariable String code, Actor actor) {
        AgendaDesks.Place place = desks.entry(label, code, actor);
        EntryStory story = stories.of(place.entry());
        return frames.show(
                "agenda/entry",
                desks.frame(AgendaPaths.ENTRY, place).titled(place.project().title()),
                EntryPage.of(place, story, organisations.directory(), desks));
    }

    @GetMapping(AgendaPaths.TEXTS)
    ModelAndView texts(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.show(writing(label, code, actor), actor);
    }

    @PostMapping(AgendaPaths.TEXTS)
    ModelAndView write(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.submit(
                writing(label, code, actor),
                actor,
                input -> {
                    AgendaDesks.Place place = desks.entry(label, code, actor);
                    EntryView now = place.entry();
                    desk.write(
                            now.id(),
                            new EntryTexts(
                                    input.optionalLocalized("goal", now.goal()),
                                    input.optionalLocalized("introduction", now.introduction()),
                                    input.optionalLocalized("status", now.statusWords())));
                    return desks.path(place);
                });
    }

    private FormScreen writing(String label, String code, Actor actor) {
        AgendaDesks.Place place = desks.entry(label, code, actor);
        Form form =
                Form.named("agenda.texts")
                        .texts("goal")
                        .optional()
                        .texts("introduction")
                        .optional()
                        .lines("status")
                        .optional();
        return FormScreen.of(
                        form,
                        desks.frame(AgendaPaths.TEXTS, place)
                                .titledBy("agenda.texts", place.code()))
                .changing(() -> {
                    EntryView now = desks.entry(label, code, actor).entry();
                    return Values.none()
                            .with("goal", now.goal())
                            .with("introduction", now.introduction())
                            .with("status", now.statusWords());
                })
                .backTo(AgendaPaths.ENTRY, label, code);
    }
}
