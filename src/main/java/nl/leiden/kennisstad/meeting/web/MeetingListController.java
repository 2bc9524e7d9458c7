package nl.leiden.kennisstad.meeting.web;

import java.util.List;
import nl.leiden.kennisstad.meeting.MeetingPolicy;
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

    record Row(MeetingView meeting, LocalizedText title, String path) {}

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
        List<Row> rows =
                meetings.readableBy(actor).stream()
                        .map(meeting -> new Row(meeting, desks.title(meeting), desks.path(meeting)))
                        .toList();
        return frames.show(
                "meeting/list",
                PageFrame.at(MeetingPaths.MEETINGS).titledBy("meeting.meetings").desk(),
                new Page(
                        manage ? warnings() : List.of(),
                        rows.stream().filter(row -> row.meeting().toCome()).toList().reversed(),
                        rows.stream().filter(row -> !row.meeting().toCome()).toList(),
                        manage ? desks.path(MeetingPaths.NEW) : null));
    }

    private List<Warned> warnings() {
        return warnings.on(programme.day()).stream()
                .map(warning ->
                        new Warned(
                                say.it(warning.key(), warning.arguments().toArray()),
                                warning.day() == null ? null : desks.path(warning)))
                .toList();
    }
}
