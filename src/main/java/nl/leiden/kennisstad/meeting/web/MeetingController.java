package nl.leiden.kennisstad.meeting.web;

import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.Meetings;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.TrailPages;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One meeting, and its steps: the invitation, held, called off. */
@LocalizedController
@Uncached
class MeetingController {

    private final Meetings meetings;
    private final MeetingPages pages;
    private final MeetingDesks desks;
    private final Forms forms;
    private final Frames frames;
    private final TrailPages trail;

    MeetingController(
            Meetings meetings,
            MeetingPages pages,
            MeetingDesks desks,
            Forms forms,
            Frames frames,
            TrailPages trail) {
        this.meetings = meetings;
        this.pages = pages;
        this.desks = desks;
        this.forms = forms;
        this.frames = frames;
        this.trail = trail;
    }

    @GetMapping(MeetingPaths.MEETING)
    ModelAndView meeting(@PathVariable String day, Actor actor) {
        MeetingDesks.Place place = desks.place(day, actor);
        return frames.show(
                "meeting/meeting",
                desks.frame(MeetingPaths.MEETING, place.meeting()),
                pages.of(place, actor));
    }

    @PostMapping(MeetingPaths.INVITATION)
    ModelAndView invite(@PathVariable String day, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        return forms.act(
                actor,
                desks.path(meeting),
                () -> {
                    meetings.invite(meeting.id());
                    frames.announce("meeting.invitation.done");
                });
    }

    @PostMapping(MeetingPaths.HOLDING)
    ModelAndView hold(@PathVariable String day, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        return forms.act(actor, desks.path(meeting), () -> meetings.hold(meeting.id()));
    }

    @GetMapping(MeetingPaths.CANCELLATION)
    ModelAndView cancelling(@PathVariable String day, Actor actor) {
        return forms.show(cancellation(day, actor), actor);
    }

    @PostMapping(MeetingPaths.CANCELLATION)
    ModelAndView cancel(@PathVariable String day, Actor actor) {
        return forms.submit(
                cancellation(day, actor),
                actor,
                input -> {
                    MeetingView meeting = desks.managed(day, actor);
                    meetings.cancel(meeting.id());
                    return desks.reviewed(meeting)
                            ? desks.path("/manage/reviews/{day}/schedule", meeting.day())
                            : desks.path(MeetingPaths.MEETINGS);
                });
    }

    @GetMapping(MeetingPaths.TRAIL)
    ModelAndView trail(@PathVariable String day, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        return trail.of(desks.frame(MeetingPaths.TRAIL, meeting), "meeting", meeting.id().value());
    }

    private FormScreen cancellation(String day, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        FormScreen screen =
                FormScreen.of(
                        Form.named("meeting.cancellation"),
                        desks.frame(MeetingPaths.CANCELLATION, meeting)
                                .titledBy("meeting.cancellation"));
        screen.note(
                meeting.invited()
                        ? "meeting.cancellation.note-invited"
                        : "meeting.cancellation.note");
        meetings.fixed(meeting).ifPresent(screen::barred);
        return screen.submit("meeting.cancellation.submit")
                .done(
                        desks.reviewed(meeting)
                                ? "meeting.cancellation.done-round"
                                : "meeting.cancellation.done")
                .backTo(MeetingPaths.MEETING, day);
    }
}
