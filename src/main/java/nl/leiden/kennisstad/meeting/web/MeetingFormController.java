package nl.leiden.kennisstad.meeting.web;

import java.time.LocalTime;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.meeting.MeetingPlan;
import nl.leiden.kennisstad.meeting.MeetingPolicy;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.Meetings;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** When and where the steering group meets. */
@LocalizedController
@Uncached
class MeetingFormController {

    private static final LocalTime STARTS = LocalTime.of(14, 0);
    private static final LocalTime ENDS = LocalTime.of(16, 0);

    private final Meetings meetings;
    private final MeetingForm form;
    private final MeetingDesks desks;
    private final Forms forms;

    MeetingFormController(Meetings meetings, MeetingForm form, MeetingDesks desks, Forms forms) {
        this.meetings = meetings;
        this.form = form;
        this.desks = desks;
        this.forms = forms;
    }

    @GetMapping(MeetingPaths.NEW)
    ModelAndView blank(Actor actor) {
        return forms.show(planning(actor), actor);
    }

    @PostMapping(MeetingPaths.NEW)
    ModelAndView plan(Actor actor) {
        return forms.submit(
                planning(actor),
                actor,
                input -> {
                    MeetingPlan plan = MeetingForm.read(input, null);
                    meetings.plan(plan);
                    return desks.path(MeetingPaths.MEETING, plan.day());
                });
    }

    @GetMapping(MeetingPaths.EDIT)
    ModelAndView edit(@PathVariable String day, Actor actor) {
        return forms.show(changing(day, actor), actor);
    }

    @PostMapping(MeetingPaths.EDIT)
    ModelAndView change(@PathVariable String day, Actor actor) {
        return forms.submit(
                changing(day, actor),
                actor,
                input -> {
                    MeetingView meeting = desks.managed(day, actor);
                    MeetingPlan plan = MeetingForm.read(input, meeting.plan().place());
                    meetings.change(meeting.id(), plan);
                    return desks.path(MeetingPaths.MEETING, plan.day());
                });
    }

    private FormScreen planning(Actor actor) {
        NotFound.unless(MeetingPolicy.mayManage(actor));
        return FormScreen.of(
                        form.empty(),
                        PageFrame.at(MeetingPaths.NEW)
                                .titledBy("meeting.plan")
                                .under("meeting.meetings", MeetingPaths.MEETINGS)
                                .desk())
                .startingWith(
                        Values.none()
                                .with("starts-at", STARTS)
                                .with("ends-at", ENDS)
                                .with("public-date", true))
                .note("meeting.plan.note")
                .submit("meeting.plan.submit")
                .done("meeting.plan.done")
                .backTo(MeetingPaths.MEETINGS);
    }

    private FormScreen changing(String day, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        FormScreen screen =
                FormScreen.of(
                                form.empty(),
                                desks.frame(MeetingPaths.EDIT, meeting).titledBy("meeting.change"))
                        .changing(() -> MeetingForm.fill(desks.managed(day, actor).plan()))
                        .backTo(MeetingPaths.MEETING, day);
        if (!meeting.toCome()) {
            return screen.barred(new DomainException("meeting.not-now", meeting.state()));
        }
        if (meeting.invited()) {
            return screen.note("meeting.change.note");
        }
        return desks.reviewed(meeting) ? screen.note("meeting.change.note-round") : screen;
    }
}
