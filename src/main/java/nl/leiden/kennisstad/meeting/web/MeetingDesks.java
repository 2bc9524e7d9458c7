package nl.leiden.kennisstad.meeting.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.meeting.InviteeView;
import nl.leiden.kennisstad.meeting.Invitees;
import nl.leiden.kennisstad.meeting.ItemView;
import nl.leiden.kennisstad.meeting.MeetingPolicy;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.MeetingWarnings;
import nl.leiden.kennisstad.meeting.Meetings;
import nl.leiden.kennisstad.meeting.OrderOfTheDay;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.steering.RoundView;
import nl.leiden.kennisstad.ui.Elsewhere;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Finds what the address of a page names, for whoever may see it. */
@Component
class MeetingDesks {

    private final Meetings meetings;
    private final Invitees invitees;
    private final OrderOfTheDay order;
    private final Reviews reviews;
    private final LocalizedPaths paths;
    private final Say say;

    MeetingDesks(
            Meetings meetings,
            Invitees invitees,
            OrderOfTheDay order,
            Reviews reviews,
            LocalizedPaths paths,
            Say say) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.order = order;
        this.reviews = reviews;
        this.paths = paths;
        this.say = say;
    }

    /** A meeting with its list. */
    record Place(MeetingView meeting, List<InviteeView> invitees) {

        String day() {
            return meeting.day().toString();
        }
    }

    /** The meeting, for the coordinator. */
    MeetingView managed(String day, Actor actor) {
        NotFound.unless(MeetingPolicy.mayManage(actor));
        return meeting(day);
    }

    /** The meeting, for the steering group. */
    MeetingView readable(String day, Actor actor) {
        NotFound.unless(MeetingPolicy.mayReadAll(actor));
        return meeting(day);
    }

    /** The meeting with its list, for whoever may see when, where and what about. */
    Place place(String day, Actor actor) {
        Place place =
                named(day).stream()
                        .map(meeting -> new Place(meeting, invitees.of(meeting.id())))
                        .filter(known -> MeetingPolicy.mayRead(actor, known.invitees()))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        requireHere(place.meeting(), day);
        return place;
    }

    /** A point of this meeting. */
    ItemView item(MeetingView meeting, UUID id) {
        return order.of(meeting.id()).stream()
                .filter(item -> item.id().value().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Somebody on the list of this meeting. */
    InviteeView invitee(MeetingView meeting, UUID id) {
        return invitees.of(meeting.id()).stream()
                .filter(invitee -> invitee.id().value().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** There is a round open for this meeting. */
    boolean reviewed(MeetingView meeting) {
        return reviews.find(meeting.day()).filter(RoundView::open).isPresent();
    }

    LocalizedText title(MeetingView meeting) {
        return say.both("meeting.title", meeting.day());
    }

    /** A page about a meeting. */
    PageFrame frame(String template, MeetingView meeting, Object... more) {
        String day = meeting.day().toString();
        Object[] all = new Object[more.length + 1];
        all[0] = day;
        System.arraycopy(more, 0, all, 1, more.length);
        PageFrame frame =
                PageFrame.at(template)
                        .values(all)
                        .under("meeting.meetings", MeetingPaths.MEETINGS)
                        .desk();
        return template.equals(MeetingPaths.MEETING)
                ? frame.titled(title(meeting))
                : frame.under(title(meeting), MeetingPaths.MEETING, language -> new Object[] {day});
    }

    String path(String template, Object... values) {
        return paths.of(Frames.language(), template, values);
    }

    /** Where something can be done about it. */
    String path(MeetingWarnings.Warning warning) {
        LocalDate day = warning.day();
        return day == null ? path(warning.template()) : path(warning.template(), day);
    }

    String path(MeetingView meeting) {
        return path(MeetingPaths.MEETING, meeting.day());
    }

    /** A path with a query of these names and values. */
    String query(String template, String... pairs) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path(template));
        for (int at = 0; at < pairs.length; at += 2) {
            address.queryParam(pairs[at], pairs[at + 1]);
        }
        return address.encode().toUriString();
    }

    /**
     * Where a decision of the meeting is recorded.
     *
     * @param back page of the meeting it leads back to
     */
    String newDecision(MeetingView meeting, String back) {
        return query(
                "/manage/decisions/new",
                "day",
                meeting.day().toString(),
                "back",
                path(back, meeting.day()));
    }

    private MeetingView meeting(String day) {
        MeetingView meeting = named(day).stream().findFirst().orElseThrow(NotFound::new);
        requireHere(meeting, day);
        return meeting;
    }

    private List<MeetingView> named(String day) {
        return parse(day).map(meetings::named).orElse(List.of());
    }

    /** Leads on to a meeting that is on another day by now. */
    private static void requireHere(MeetingView meeting, String day) {
        LocalDate asked = LocalDate.parse(day);
        if (!meeting.day().equals(asked)) {
            throw new Elsewhere(asked, meeting.day());
        }
    }

    private static Optional<LocalDate> parse(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
