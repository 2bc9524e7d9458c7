package nl.leiden.kennisstad.steering.web;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.steering.ReviewPolicy;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.steering.RoundView;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All rounds; opening one, and closing it. */
@LocalizedController
@Uncached
class RoundController {

    private static final int DAYS_TO_READ = 14;

    private final Reviews reviews;
    private final Programme programme;
    private final Rounds rounds;
    private final Forms forms;
    private final Frames frames;

    RoundController(
            Reviews reviews, Programme programme, Rounds rounds, Forms forms, Frames frames) {
        this.reviews = reviews;
        this.programme = programme;
        this.rounds = rounds;
        this.forms = forms;
        this.frames = frames;
    }

    record Row(RoundView round, LocalizedText title, String path) {}

    record Page(List<Row> rounds, boolean manageable, String newPath) {}

    @GetMapping(ReviewPaths.REVIEWS)
    ModelAndView list(Actor actor) {
        NotFound.unless(ReviewPolicy.mayReadAll(actor));
        List<Row> rows =
                reviews.all().stream()
                        .map(round ->
                                new Row(
                                        round,
                                        rounds.title(round),
                                        rounds.path(ReviewPaths.ROUND, round.meetingOn())))
                        .toList();
        return frames.show(
                "steering/rounds",
                PageFrame.at(ReviewPaths.REVIEWS).titledBy("steering.reviews").desk(),
                new Page(rows, ReviewPolicy.mayManage(actor), rounds.path(ReviewPaths.NEW)));
    }

    /**
     * @param day of the meeting to start with
     */
    @GetMapping(ReviewPaths.NEW)
    ModelAndView blank(
            @RequestParam(name = "meeting-on", defaultValue = "") String day, Actor actor) {
        return forms.show(opening(day, actor), actor);
    }

    @PostMapping(ReviewPaths.NEW)
    ModelAndView open(Actor actor) {
        return forms.submit(
                opening("", actor),
                actor,
                input -> {
                    reviews.open(input.day("meeting-on"), input.day("due-on"), false);
                    return rounds.path(ReviewPaths.ROUND, input.day("meeting-on"));
                });
    }

    @GetMapping(ReviewPaths.CLOSING)
    ModelAndView closing(@PathVariable String day, Actor actor) {
        return forms.show(closingScreen(day, actor), actor);
    }

    @PostMapping(ReviewPaths.CLOSING)
    ModelAndView close(@PathVariable String day, Actor actor) {
        FormScreen screen = closingScreen(day, actor);
        RoundView round = rounds.readable(day, actor).view();
        return forms.submit(
                screen,
                actor,
                input -> {
                    reviews.close(round.id(), actor);
                    return rounds.path(ReviewPaths.ROUND, day);
                });
    }

    private FormScreen opening(String day, Actor actor) {
        NotFound.unless(ReviewPolicy.mayManage(actor));
        Form form =
                Form.named("steering.open")
                        .day("meeting-on")
                        .day("due-on")
                        .refusal("steering.due-after-meeting", "due-on")
                        .refusal("steering.round-on-that-day", "meeting-on");
        PageFrame frame =
                PageFrame.at(ReviewPaths.NEW)
                        .titledBy("steering.open")
                        .under("steering.reviews", ReviewPaths.REVIEWS)
                        .desk();
        return FormScreen.of(form, frame)
                .note("steering.open.note")
                .startingWith(start(Rounds.parse(day).orElse(programme.day())))
                .submit("steering.open.submit")
                .backTo(ReviewPaths.REVIEWS);
    }

    /** Two weeks before the meeting, unless that is past. */
    private Values start(LocalDate meeting) {
        LocalDate due = meeting.minusDays(DAYS_TO_READ);
        LocalDate today = programme.day();
        return Values.none()
                .with("meeting-on", meeting)
                .with("due-on", due.isBefore(today) && !meeting.isBefore(today) ? today : due);
    }

    private FormScreen closingScreen(String day, Actor actor) {
        NotFound.unless(ReviewPolicy.mayManage(actor));
        RoundView round = rounds.readable(day, actor).view();
        long missing =
                reviews.reports(round.id()).stream().filter(report -> !report.handedIn()).count();
        return FormScreen.of(
                        Form.named("steering.close"),
                        rounds.frame(ReviewPaths.CLOSING, round).titledBy("steering.close"))
                .note("steering.close.note", missing)
                .submit("steering.close.submit")
                .done("steering.close.done")
                .backTo(ReviewPaths.ROUND, day);
    }
}
