package nl.leiden.kennisstad.meeting.web;

import java.util.List;
import java.util.UUID;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Input;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.meeting.MeetingId;
import nl.leiden.kennisstad.meeting.MeetingState;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.Meetings;
import nl.leiden.kennisstad.meeting.Minutes;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Approves minutes, as a later meeting or the members in writing did. */
@LocalizedController
@Uncached
class ApprovalController {

    private final Meetings meetings;
    private final Minutes minutes;
    private final Programme programme;
    private final MeetingDesks desks;
    private final Forms forms;
    private final Frames frames;
    private final Say say;

    ApprovalController(
            Meetings meetings,
            Minutes minutes,
            Programme programme,
            MeetingDesks desks,
            Forms forms,
            Frames frames,
            Say say) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.programme = programme;
        this.desks = desks;
        this.forms = forms;
        this.frames = frames;
        this.say = say;
    }

    @GetMapping(MeetingPaths.APPROVAL)
    ModelAndView approving(@PathVariable String day, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        return meeting.state() == MeetingState.MINUTES_PROPOSED
                ? forms.show(approval(meeting), actor)
                : frames.refused(
                        desks.path(MeetingPaths.MINUTES, day),
                        new DomainException("meeting.not-now", meeting.state()));
    }

    @PostMapping(MeetingPaths.APPROVAL)
    ModelAndView approve(@PathVariable String day, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        return forms.submit(
                approval(meeting),
                actor,
                input -> {
                    approve(meeting, input, actor);
                    return desks.path(MeetingPaths.MINUTES, day);
                });
    }

    private void approve(MeetingView meeting, Input input, Actor actor) {
        UUID in = input.optionalId("meeting");
        MeetingView next =
                in == null
                        ? null
                        : meetings.find(new MeetingId(in))
                                .filter(other -> later(meeting, other))
                                .orElseThrow(() -> new DomainException("meeting.unknown"));
        if ((next == null) == (input.optionalDay("day") == null)) {
            throw new DomainException(
                    next == null ? "meeting.approved-when" : "meeting.approved-twice");
        }
        minutes.approve(
                meeting.id(),
                next == null ? null : next.id(),
                next == null ? input.day("day") : next.day(),
                input.checked("public"),
                actor);
    }

    private FormScreen approval(MeetingView meeting) {
        List<Option> later =
                meetings.all().stream()
                        .filter(other -> later(meeting, other))
                        .map(other ->
                                new Option(
                                        other.id().value().toString(),
                                        desks.title(other).text(Frames.language())))
                        .toList();
        Form form =
                Form.named("meeting.approval")
                        .select("meeting", later)
                        .optional(say.it("meeting.approval.written"))
                        .day("day")
                        .optional()
                        .check("public")
                        .refusal("meeting.approved-when", "meeting")
                        .refusal("meeting.approved-twice", "day")
                        .refusal("meeting.approved-later", "day")
                        .refusal("meeting.approved-in-future", "day");
        Values start =
                later.isEmpty()
                        ? Values.none()
                        : Values.none().with("meeting", later.getLast().value());
        FormScreen screen =
                FormScreen.of(
                        form,
                        desks.frame(MeetingPaths.APPROVAL, meeting).titledBy("meeting.approval"));
        minutes.refusesApproval(meeting)
                .ifPresentOrElse(
                        why ->
                                screen.barred(why)
                                        .related(
                                                "meeting.review.open",
                                                "/manage/reviews/{day}",
                                                meeting.day()),
                        () -> screen.note("meeting.approval.note"));
        return screen.startingWith(start)
                .submit("meeting.approval.submit")
                .done("meeting.approval.done")
                .backTo(MeetingPaths.MINUTES, meeting.day().toString());
    }

    /** A meeting that may have approved the minutes: it came after, and its day has come. */
    private boolean later(MeetingView meeting, MeetingView other) {
        return other.day().isAfter(meeting.day())
                && other.state() != MeetingState.CANCELLED
                && !other.day().isAfter(programme.day());
    }
}
