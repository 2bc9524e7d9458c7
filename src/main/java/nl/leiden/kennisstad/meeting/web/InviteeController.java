package nl.leiden.kennisstad.meeting.web;

import java.util.UUID;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.meeting.Capacity;
import nl.leiden.kennisstad.meeting.InviteeView;
import nl.leiden.kennisstad.meeting.Invitees;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who is asked to come: somebody with an account, or somebody who is only reached by mail. */
@LocalizedController
@Uncached
class InviteeController {

    private final Invitees invitees;
    private final Candidates candidates;
    private final MeetingDesks desks;
    private final Forms forms;
    private final Say say;

    InviteeController(
            Invitees invitees, Candidates candidates, MeetingDesks desks, Forms forms, Say say) {
        this.invitees = invitees;
        this.candidates = candidates;
        this.desks = desks;
        this.forms = forms;
        this.say = say;
    }

    @GetMapping(MeetingPaths.INVITEES)
    ModelAndView blank(@PathVariable String day, Actor actor) {
        return forms.show(adding(day, actor), actor);
    }

    @PostMapping(MeetingPaths.INVITEES)
    ModelAndView add(@PathVariable String day, Actor actor) {
        return forms.submit(
                adding(day, actor),
                actor,
                input -> {
                    MeetingView meeting = desks.managed(day, actor);
                    invitees.add(meeting.id(), candidates.read(input));
                    return desks.path(meeting) + "#invitees";
                });
    }

    @GetMapping(MeetingPaths.INVITEE)
    ModelAndView edit(@PathVariable String day, @PathVariable UUID invitee, Actor actor) {
        return forms.show(changing(day, invitee, actor), actor);
    }

    @PostMapping(MeetingPaths.INVITEE)
    ModelAndView change(@PathVariable String day, @PathVariable UUID invitee, Actor actor) {
        return forms.submit(
                changing(day, invitee, actor),
                actor,
                input -> {
                    MeetingView meeting = desks.managed(day, actor);
                    invitees.comesAs(
                            desks.invitee(meeting, invitee).id(),
                            input.choice("capacity", Capacity.class));
                    return desks.path(meeting) + "#invitees";
                });
    }

    @PostMapping(MeetingPaths.INVITEE_REMOVAL)
    ModelAndView remove(@PathVariable String day, @PathVariable UUID invitee, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        desks.invitee(meeting, invitee);
        return forms.act(
                actor,
                desks.path(meeting),
                () -> {
                    invitees.remove(desks.invitee(meeting, invitee).id());
                    return desks.path(meeting) + "#invitees";
                });
    }

    @PostMapping(MeetingPaths.MEMBERS)
    ModelAndView addMembers(@PathVariable String day, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        return forms.act(actor, desks.path(meeting), () -> invitees.addMissing(meeting.id()));
    }

    private FormScreen adding(String day, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        Form form =
                Form.named("meeting.invitee")
                        .select("account", candidates.of(meeting))
                        .optional()
                        .line("name")
                        .optional()
                        .email("email")
                        .optional()
                        .select("language", say.options(Language.class))
                        .radio("capacity", say.options(Capacity.class))
                        .refusal("meeting.invited-already", "account")
                        .refusal("meeting.invitee-who", "name")
                        .refusal("meeting.two-chairs", "capacity");
        return FormScreen.of(
                        form,
                        desks.frame(MeetingPaths.INVITEES, meeting).titledBy("meeting.invitee"))
                .startingWith(
                        Values.none()
                                .with("capacity", Capacity.GUEST)
                                .with("language", Language.NL))
                .note(note(meeting))
                .submit("meeting.invitee.submit")
                .backTo(MeetingPaths.MEETING, day);
    }

    private static String note(MeetingView meeting) {
        if (!meeting.toCome()) {
            return "meeting.invitee.note-over";
        }
        return meeting.invited() ? "meeting.invitee.note-invited" : "meeting.invitee.note";
    }

    private FormScreen changing(String day, UUID invitee, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        InviteeView now = desks.invitee(meeting, invitee);
        Form form =
                Form.named("meeting.invitee")
                        .radio("capacity", say.options(Capacity.class))
                        .refusal("meeting.two-chairs", "capacity");
        return FormScreen.of(
                        form,
                        desks.frame(MeetingPaths.INVITEE, meeting, invitee)
                                .titledBy("meeting.invitee.change", now.name()))
                .changing(() ->
                        Values.none()
                                .with(
                                        "capacity",
                                        desks.invitee(desks.managed(day, actor), invitee)
                                                .capacity()))
                .backTo(MeetingPaths.MEETING, day);
    }
}
