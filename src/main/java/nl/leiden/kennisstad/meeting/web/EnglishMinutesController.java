package nl.leiden.kennisstad.meeting.web;

import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.decision.EnglishForms;
import nl.leiden.kennisstad.decision.FrozenText;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.meeting.MeetingState;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.MinutesEditions;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The English of approved minutes. */
@LocalizedController
@Uncached
class EnglishMinutesController {

    private final MinutesEditions editions;
    private final EnglishForms english;
    private final MeetingDesks desks;
    private final Forms forms;

    EnglishMinutesController(
            MinutesEditions editions, EnglishForms english, MeetingDesks desks, Forms forms) {
        this.editions = editions;
        this.english = english;
        this.desks = desks;
        this.forms = forms;
    }

    @GetMapping(MeetingPaths.ENGLISH)
    ModelAndView form(@PathVariable String day, Actor actor) {
        return forms.show(translating(day, actor), actor);
    }

    @PostMapping(MeetingPaths.ENGLISH)
    ModelAndView translate(@PathVariable String day, Actor actor) {
        return forms.submit(
                translating(day, actor),
                actor,
                input -> {
                    MeetingView meeting = approved(day, actor);
                    Map<String, String> changed =
                            english.changed(input, editions.texts(meeting.id()));
                    if (!changed.isEmpty()) {
                        editions.translate(meeting.id(), actor, changed);
                    }
                    return desks.path(MeetingPaths.MINUTES, day);
                });
    }

    private FormScreen translating(String day, Actor actor) {
        MeetingView meeting = approved(day, actor);
        List<FrozenText> texts = editions.texts(meeting.id());
        return FormScreen.of(
                        english.ask("meeting.english", texts),
                        desks.frame(MeetingPaths.ENGLISH, meeting)
                                .titledBy("meeting.english", meeting.day()))
                .changing(() -> english.fill(editions.texts(approved(day, actor).id())))
                .note("meeting.english.note")
                .done("meeting.english.done")
                .backTo(MeetingPaths.MINUTES, day);
    }

    private MeetingView approved(String day, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        NotFound.unless(meeting.state() == MeetingState.MINUTES_APPROVED);
        return meeting;
    }
}
