package nl.leiden.kennisstad.meeting.web;

import java.time.LocalTime;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Input;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.meeting.MeetingKind;
import nl.leiden.kennisstad.meeting.MeetingPlan;
import nl.leiden.kennisstad.meeting.MeetingPolicy;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.Meetings;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.jspecify.annotations.Nullable;
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
    private final MeetingDesks desks;
    private final Forms forms;
    private final Say say;

    MeetingFormController(Meetings meetings, MeetingDesks desks, Forms forms, Say say) {
        this.meetings = meetings;
        this.desks = desks;
        this.forms = forms;
        this.say = say;
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
                    MeetingPlan plan = read(input, null);
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
                    MeetingPlan plan = read(input, meeting.plan().place());
                    meetings.change(meeting.id(), plan);
                    return desks.path(MeetingPaths.MEETING, plan.day());
                });
    }

    private FormScreen planning(Actor actor) {
        NotFound.unless(MeetingPolicy.mayManage(actor));
        return FormScreen.of(
                        form(),
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
                                form(),
                                desks.frame(MeetingPaths.EDIT, meeting).titledBy("meeting.change"))
                        .changing(() -> fill(desks.managed(day, actor).plan()))
                        .backTo(MeetingPaths.MEETING, day);
        return meeting.invited() ? screen.note("meeting.change.note") : screen;
    }

    private Form form() {
        return Form.named("meeting.form")
                .select("kind", say.options(MeetingKind.class))
                .day("day")
                .time("starts-at")
                .time("ends-at")
                .lines("place")
                .optional()
                .line("video-link")
                .optional()
                .check("public-date")
                .refusal("meeting.day-taken", "day")
                .refusal("meeting.has-minutes", "day")
                .refusal("meeting.has-decision", "day")
                .refusal("meeting.approves-minutes", "day")
                .refusal("meeting.ends-before-it-starts", "ends-at")
                .refusal("meeting.nowhere", "place-nl")
                .refusal("meeting.link-shape", "video-link");
    }

    private static Values fill(MeetingPlan plan) {
        return Values.none()
                .with("kind", plan.kind())
                .with("day", plan.day())
                .with("starts-at", plan.startsAt())
                .with("ends-at", plan.endsAt())
                .with("place", plan.place())
                .with("video-link", plan.videoLink())
                .with("public-date", plan.publicDate());
    }

    private static MeetingPlan read(Input input, @Nullable LocalizedText place) {
        return new MeetingPlan(
                input.choice("kind", MeetingKind.class),
                input.day("day"),
                input.time("starts-at"),
                input.time("ends-at"),
                input.optionalLocalized("place", place),
                input.optionalText("video-link"),
                input.checked("public-date"));
    }
}
