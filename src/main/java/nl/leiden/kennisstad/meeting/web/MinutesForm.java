package nl.leiden.kennisstad.meeting.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.Input;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.meeting.Attendance;
import nl.leiden.kennisstad.meeting.InviteeView;
import nl.leiden.kennisstad.meeting.Invitees;
import nl.leiden.kennisstad.meeting.ItemView;
import nl.leiden.kennisstad.meeting.MeetingInviteeId;
import nl.leiden.kennisstad.meeting.MeetingItemId;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.Minutes;
import nl.leiden.kennisstad.meeting.OrderOfTheDay;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Component;

/** The fields of minutes: one for everybody on the list, one for every point, and the closing. */
@Component
class MinutesForm {

    private static final String PERSON = "person-";
    private static final String ITEM = "item-";
    private static final String CLOSING = "closing";

    private final Invitees invitees;
    private final OrderOfTheDay order;
    private final Say say;

    MinutesForm(Invitees invitees, OrderOfTheDay order, Say say) {
        this.invitees = invitees;
        this.order = order;
        this.say = say;
    }

    Form of(MeetingView meeting) {
        Form form = Form.named("meeting.minutes");
        for (InviteeView invitee : invitees.of(meeting.id())) {
            form.select(PERSON + invitee.id().value(), say.options(Attendance.class))
                    .labelled(
                            say.it(
                                    "meeting.minutes.person",
                                    invitee.name(),
                                    say.word(invitee.capacity())),
                            null)
                    .optional(say.it("meeting.minutes.nothing-said"));
        }
        for (ItemView item : order.of(meeting.id())) {
            form.text(ITEM + item.id().value())
                    .labelled(say.it("meeting.minutes.item", item.number(), item.title()), null)
                    .optional();
        }
        return form.text(CLOSING).optional();
    }

    Values fill(MeetingView meeting) {
        Values values = Values.none().with(CLOSING, meeting.closingNote());
        for (InviteeView invitee : invitees.of(meeting.id())) {
            values = values.with(PERSON + invitee.id().value(), invitee.attendance());
        }
        for (ItemView item : order.of(meeting.id())) {
            values = values.with(ITEM + item.id().value(), item.minutes());
        }
        return values;
    }

    Minutes.Writing read(MeetingView meeting, Input input) {
        Map<MeetingInviteeId, Optional<Attendance>> attendance = new HashMap<>();
        invitees.of(meeting.id())
                .forEach(invitee ->
                        attendance.put(
                                invitee.id(),
                                input.optionalChoice(
                                        PERSON + invitee.id().value(), Attendance.class)));
        Map<MeetingItemId, String> said = new HashMap<>();
        order.of(meeting.id())
                .forEach(item -> said.put(item.id(), input.text(ITEM + item.id().value())));
        return new Minutes.Writing(attendance, said, input.optionalText(CLOSING));
    }
}
