package nl.leiden.kennisstad.meeting.web;

import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.Minutes;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Minutes as they are written: who was there, and what was said at each point, on one page. */
@LocalizedController
@Uncached
class MinutesController {

    private final Minutes minutes;
    private final MinutesForm form;
    private final MeetingDesks desks;
    private final Forms forms;
    private final Frames frames;

    MinutesController(
            Minutes minutes, MinutesForm form, MeetingDesks desks, Forms forms, Frames frames) {
        this.minutes = minutes;
        this.form = form;
        this.desks = desks;
        this.forms = forms;
        this.frames = frames;
    }

    @GetMapping(MeetingPaths.MINUTES_EDIT)
    ModelAndView blank(@PathVariable String day, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        return meeting.minutesOpen()
                ? forms.show(writing(meeting, actor), actor)
                : frames.refused(
                        desks.path(meeting),
                        new DomainException("meeting.not-now", meeting.state()));
    }

    @PostMapping(MeetingPaths.MINUTES_EDIT)
    ModelAndView write(@PathVariable String day, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        return forms.submit(
                writing(meeting, actor),
                actor,
                input -> {
                    minutes.write(meeting.id(), form.read(meeting, input));
                    return desks.path(MeetingPaths.MINUTES, day);
                });
    }

    @PostMapping(MeetingPaths.PROPOSAL)
    ModelAndView propose(@PathVariable String day, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        return forms.act(
                actor,
                desks.path(MeetingPaths.MINUTES, day),
                () -> {
                    minutes.propose(meeting.id());
                    frames.announce("meeting.minutes.proposed");
                });
    }

    private FormScreen writing(MeetingView meeting, Actor actor) {
        String day = meeting.day().toString();
        return FormScreen.of(
                        form.of(meeting),
                        desks.frame(MeetingPaths.MINUTES_EDIT, meeting)
                                .titledBy("meeting.minutes.write"))
                .changing(() -> form.fill(desks.managed(day, actor)))
                .note("meeting.minutes.note")
                .relatedAt(
                        "meeting.decision.record",
                        desks.newDecision(meeting, MeetingPaths.MINUTES_EDIT))
                .backTo(MeetingPaths.MEETING, day);
    }
}
