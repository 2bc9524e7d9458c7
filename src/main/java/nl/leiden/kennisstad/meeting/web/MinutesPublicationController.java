package nl.leiden.kennisstad.meeting.web;

import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.Minutes;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who may read approved minutes. */
@LocalizedController
@Uncached
class MinutesPublicationController {

    private final Minutes minutes;
    private final MeetingDesks desks;
    private final Forms forms;

    MinutesPublicationController(Minutes minutes, MeetingDesks desks, Forms forms) {
        this.minutes = minutes;
        this.desks = desks;
        this.forms = forms;
    }

    @PostMapping(MeetingPaths.PUBLICATION)
    ModelAndView publish(@PathVariable String day, Actor actor) {
        return open(day, true, actor);
    }

    @PostMapping(MeetingPaths.WITHDRAWAL)
    ModelAndView withdraw(@PathVariable String day, Actor actor) {
        return open(day, false, actor);
    }

    private ModelAndView open(String day, boolean open, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        return forms.act(
                actor,
                desks.path(MeetingPaths.MINUTES, day),
                () -> minutes.publish(meeting.id(), open));
    }
}
