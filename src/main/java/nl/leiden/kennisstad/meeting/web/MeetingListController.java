package nl.leiden.kennisstad.meeting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.meeting.MeetingPolicy;
import nl.leiden.kennisstad.meeting.MeetingState;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.MeetingWarnings;
import nl.leiden.kennisstad.meeting.Meetings;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All meetings, and what the coordinator should see coming. */
@LocalizedController
@Uncached
class MeetingListController {

    private final Meetings meetings;
    private final MeetingWarnings warnings;
    private final Programme programme;
    private final MeetingDesks desks;
    private final Frames frames;
    private final Say say;

    MeetingListController(
            Meetings meetings,
            MeetingWarnings warnings,
            Programme programme,
            MeetingDesks desks,
            Frames frames,
            Say say) {
        this.meetings = meetings;
        this.warnings = warnings;
        this.programme = programme;
        this.desks = desks;
        this.frames = frames;
        this.say = say;
    }

    /**
     * @param path null of one that was cancelled, when another took its day and with that its pages
     */
    record Row(MeetingView meeting, LocalizedText title, @Nullable String path) {}

    /**
     * @param path null when this is the page to do something about it
     */
    record Warned(String text, @Nullable String path) {}

    /**
     * @param newPath null when the actor may not plan one
     */
    record Page(
            List<Warned> warnings, List<Row> toCome, List<Row> past, @Nullable String newPath) {}

    @GetMapping(MeetingPaths.MEETINGS)
    ModelAndView list(Actor actor) {
        NotFound.unless(meetings.concern(actor));
        boolean manage = MeetingPolicy.mayManage(actor);
        List<Row> rows = rows(meetings.readableBy(actor));
        return frames.show(
                "meeting/list",
                PageFrame.at(MeetingPaths.MEETINGS).titledBy("meeting.meetings").desk(),
                new Page(
                        manage ? warnings() : List.of(),
                        rows.stream().filter(this::ahead).toList().reversed(),
                        rows.stream().filter(row -> !ahead(row)).toList(),
                        manage ? desks.path(MeetingPaths.NEW) : null));
    }

    private boolean ahead(Row row) {
        return row.meeting().ahead(programme.day());
    }

    private List<Row> rows(List<MeetingView> readable) {
        Map<LocalDate, MeetingView> shown =
                readable.stream()
                        .collect(
                                Collectors.toMap(
                                        MeetingView::day,
                                        Function.identity(),
                                        MeetingListController::first));
        return readable.stream()
                .map(meeting ->
                        new Row(
                                meeting,
                                desks.title(meeting),
                                meeting.equals(shown.get(meeting.day()))
                                        ? desks.path(meeting)
                                        : null))
                .toList();
    }

    /** The one that takes place, or the newer one. */
    private static MeetingView first(MeetingView newer, MeetingView older) {
        return newer.state() == MeetingState.CANCELLED && older.state() != MeetingState.CANCELLED
                ? older
                : newer;
    }

    private List<Warned> warnings() {
        return warnings.on(programme.day()).stream()
                .map(warning ->
                        new Warned(
                                say.it(warning.key(), warning.arguments().toArray()),
                                warning.template().equals(MeetingPaths.MEETINGS)
                                        ? null
                                        : desks.path(warning)))
                .toList();
    }
}
