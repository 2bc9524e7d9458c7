package nl.leiden.kennisstad.site.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.leiden.kennisstad.decision.DecisionView;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.decision.Frozen;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.Meetings;
import nl.leiden.kennisstad.meeting.Minutes;
import nl.leiden.kennisstad.meeting.MinutesDocument;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.steering.RoundView;
import nl.leiden.kennisstad.ui.Elsewhere;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The meetings that were held, and the dates everybody may know. */
@LocalizedController
class MeetingsController {

    private final Meetings meetings;
    private final Minutes minutes;
    private final Decisions decisions;
    private final Reviews reviews;
    private final ItemMaker items;
    private final Frames frames;
    private final Say say;

    MeetingsController(
            Meetings meetings,
            Minutes minutes,
            Decisions decisions,
            Reviews reviews,
            ItemMaker items,
            Frames frames,
            Say say) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.decisions = decisions;
        this.reviews = reviews;
        this.items = items;
        this.frames = frames;
        this.say = say;
    }

    @GetMapping("/meetings")
    @Transactional(readOnly = true)
    ModelAndView list() {
        return frames.show(
                "site/meetings",
                PageFrame.at("/meetings").titledBy("site.meetings"),
                new MeetingPages.ListPage(
                        meetings.ahead().stream()
                                .filter(meeting -> meeting.plan().publicDate())
                                .map(meeting -> new MeetingPages.Row(meeting, title(meeting), null))
                                .toList(),
                        meetings.all().stream()
                                .filter(MeetingView::held)
                                .map(meeting ->
                                        new MeetingPages.Row(
                                                meeting,
                                                title(meeting),
                                                items.path("/meetings/{day}", meeting.day())))
                                .toList(),
                        items.path("/meetings/calendar")));
    }

    @GetMapping("/meetings/{day}")
    @Transactional(readOnly = true)
    ModelAndView one(@PathVariable String day) {
        MeetingView meeting = held(day);
        Optional<MinutesDocument> approved =
                Optional.of(meeting)
                        .filter(MeetingView::publicMinutes)
                        .flatMap(known -> minutes.approved(known.id()))
                        .map(Frozen::content)
                        .map(MinutesDocument::forEverybody);
        return frames.show(
                "site/meeting",
                PageFrame.at("/meetings/{day}")
                        .values(day)
                        .titled(title(meeting))
                        .under("site.meetings", "/meetings"),
                new MeetingPages.Page(
                        meeting,
                        decisions.takenOn(meeting.day()).stream()
                                .filter(DecisionView::open)
                                .map(this::decided)
                                .toList(),
                        reviews.find(meeting.day())
                                .filter(round -> !round.open())
                                .map(RoundView::meetingOn)
                                .map(on -> items.path("/reviews/{day}", on))
                                .orElse(null),
                        approved.orElse(null),
                        Frames.language() == Language.EN
                                && approved.filter(MinutesDocument::lacksEnglish).isPresent()));
    }

    /** Leads on from the day it was planned for before, when everybody could know of that. */
    private MeetingView held(String day) {
        LocalDate on = parse(day).orElseThrow(NotFound::new);
        MeetingView meeting =
                meetings.named(on).stream()
                        .filter(MeetingView::held)
                        .filter(known -> known.day().equals(on) || known.plan().publicDate())
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (!meeting.day().equals(on)) {
            throw new Elsewhere(on, meeting.day());
        }
        return meeting;
    }

    private MeetingPages.Decided decided(DecisionView decision) {
        return new MeetingPages.Decided(
                decision,
                say.both("decision.one", decision.number()),
                items.path("/decisions/{number}", decision.number()));
    }

    private LocalizedText title(MeetingView meeting) {
        return say.both("meeting.title", meeting.day());
    }

    private static Optional<LocalDate> parse(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
