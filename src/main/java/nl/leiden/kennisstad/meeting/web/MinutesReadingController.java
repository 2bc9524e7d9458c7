package nl.leiden.kennisstad.meeting.web;

import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.decision.Frozen;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.meeting.MeetingPolicy;
import nl.leiden.kennisstad.meeting.MeetingRemarks;
import nl.leiden.kennisstad.meeting.MeetingState;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.Minutes;
import nl.leiden.kennisstad.meeting.MinutesDocument;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.Uncached;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Minutes as they are read and remarked on. */
@LocalizedController
@Uncached
class MinutesReadingController {

    private final Minutes minutes;
    private final MeetingRemarks remarks;
    private final MeetingDesks desks;
    private final Forms forms;
    private final Frames frames;

    MinutesReadingController(
            Minutes minutes,
            MeetingRemarks remarks,
            MeetingDesks desks,
            Forms forms,
            Frames frames) {
        this.minutes = minutes;
        this.remarks = remarks;
        this.desks = desks;
        this.forms = forms;
        this.frames = frames;
    }

    /**
     * Minutes to read; the paths are null where there is nothing to do for the actor.
     *
     * @param fingerprint of approved minutes, else null
     */
    record Page(
            MeetingView meeting,
            MinutesDocument minutes,
            @Nullable String fingerprint,
            List<MeetingRemarks.Remark> remarks,
            @Nullable String editPath,
            @Nullable String proposalPath,
            @Nullable String remarkPath,
            @Nullable String approvalPath,
            @Nullable String publicationPath,
            @Nullable String withdrawalPath,
            @Nullable String englishPath) {}

    @GetMapping(MeetingPaths.MINUTES)
    ModelAndView read(@PathVariable String day, Actor actor) {
        MeetingView meeting = desks.readable(day, actor);
        boolean manage = MeetingPolicy.mayManage(actor);
        NotFound.unless(manage || shown(meeting));
        Optional<Frozen<MinutesDocument>> approved = minutes.approved(meeting.id());
        MeetingState state = meeting.state();
        boolean settled = manage && state == MeetingState.MINUTES_APPROVED;
        return frames.show(
                "meeting/minutes",
                desks.frame(MeetingPaths.MINUTES, meeting)
                        .titledBy("meeting.minutes.of", meeting.day()),
                new Page(
                        meeting,
                        approved.map(Frozen::content).orElseGet(() -> minutes.document(meeting)),
                        approved.map(Frozen::fingerprint).orElse(null),
                        remarks.on(meeting.id()),
                        path(manage && meeting.minutesOpen(), MeetingPaths.MINUTES_EDIT, day),
                        path(manage && state == MeetingState.HELD, MeetingPaths.PROPOSAL, day),
                        path(MeetingPolicy.mayRemark(actor, meeting), MeetingPaths.REMARKS, day),
                        path(
                                manage && state == MeetingState.MINUTES_PROPOSED,
                                MeetingPaths.APPROVAL,
                                day),
                        path(settled && !meeting.publicMinutes(), MeetingPaths.PUBLICATION, day),
                        path(settled && meeting.publicMinutes(), MeetingPaths.WITHDRAWAL, day),
                        path(settled, MeetingPaths.ENGLISH, day)));
    }

    @GetMapping(MeetingPaths.REMARKS)
    ModelAndView blank(@PathVariable String day, Actor actor) {
        return forms.show(remarking(day, actor), actor);
    }

    @PostMapping(MeetingPaths.REMARKS)
    ModelAndView remark(@PathVariable String day, Actor actor) {
        return forms.submit(
                remarking(day, actor),
                actor,
                input -> {
                    remarks.make(remarkable(day, actor).id(), input.text("text"), actor);
                    return desks.path(MeetingPaths.MINUTES, day);
                });
    }

    private FormScreen remarking(String day, Actor actor) {
        MeetingView meeting = remarkable(day, actor);
        return FormScreen.of(
                        Form.named("meeting.remark").text("text"),
                        desks.frame(MeetingPaths.REMARKS, meeting).titledBy("meeting.remark"))
                .note("meeting.remark.note")
                .submit("meeting.remark.submit")
                .backTo(MeetingPaths.MINUTES, day);
    }

    private MeetingView remarkable(String day, Actor actor) {
        MeetingView meeting = desks.readable(day, actor);
        NotFound.unless(MeetingPolicy.mayRemark(actor, meeting));
        return meeting;
    }

    /** The steering group reads minutes once they are proposed. */
    private static boolean shown(MeetingView meeting) {
        return meeting.state() == MeetingState.MINUTES_PROPOSED
                || meeting.state() == MeetingState.MINUTES_APPROVED;
    }

    private @Nullable String path(boolean shown, String template, String day) {
        return shown ? desks.path(template, day) : null;
    }
}
