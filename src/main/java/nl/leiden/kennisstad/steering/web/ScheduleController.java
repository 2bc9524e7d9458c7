package nl.leiden.kennisstad.steering.web;

import java.time.LocalDate;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.steering.ReviewPolicy;
import nl.leiden.kennisstad.steering.ReviewSchedule;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.steering.RoundView;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Opens a round for a meeting, and moves it to other days. */
@LocalizedController
@Uncached
class ScheduleController {

    private static final int DAYS_TO_READ = 14;

    private final Reviews reviews;
    private final ReviewSchedule schedule;
    private final Programme programme;
    private final Rounds rounds;
    private final Forms forms;

    ScheduleController(
            Reviews reviews,
            ReviewSchedule schedule,
            Programme programme,
            Rounds rounds,
            Forms forms) {
        this.reviews = reviews;
        this.programme = programme;
        this.schedule = schedule;
        this.rounds = rounds;
        this.forms = forms;
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

    @GetMapping(ReviewPaths.SCHEDULE)
    ModelAndView days(@PathVariable String day, Actor actor) {
        return forms.show(moving(day, actor), actor);
    }

    @PostMapping(ReviewPaths.SCHEDULE)
    ModelAndView move(@PathVariable String day, Actor actor) {
        return forms.submit(
                moving(day, actor),
                actor,
                input -> {
                    schedule.move(
                            managed(day, actor).id(), input.day("meeting-on"), input.day("due-on"));
                    return rounds.path(ReviewPaths.ROUND, input.day("meeting-on"));
                });
    }

    private FormScreen opening(String day, Actor actor) {
        NotFound.unless(ReviewPolicy.mayManage(actor));
        PageFrame frame =
                PageFrame.at(ReviewPaths.NEW)
                        .titledBy("steering.open")
                        .under("steering.reviews", ReviewPaths.REVIEWS)
                        .desk();
        FormScreen screen = FormScreen.of(form(), frame).note("steering.open.note");
        reviews.open()
                .ifPresent(open ->
                        screen.related(
                                "steering.open.move-instead",
                                ReviewPaths.SCHEDULE,
                                open.meetingOn()));
        return screen.startingWith(start(Rounds.parse(day).orElse(programme.day())))
                .submit("steering.open.submit")
                .done("steering.open.done")
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

    private FormScreen moving(String day, Actor actor) {
        return FormScreen.of(
                        form(),
                        rounds.frame(ReviewPaths.SCHEDULE, managed(day, actor))
                                .titledBy("steering.move"))
                .changing(() -> {
                    RoundView round = managed(day, actor);
                    return Values.none()
                            .with("meeting-on", round.meetingOn())
                            .with("due-on", round.dueOn());
                })
                .note("steering.move.note")
                .submit("steering.move.submit")
                .done("steering.move.done")
                .backTo(ReviewPaths.ROUND, day);
    }

    private static Form form() {
        return Form.named("steering.open")
                .day("meeting-on")
                .day("due-on")
                .refusal("steering.due-after-meeting", "due-on")
                .refusal("steering.round-on-that-day", "meeting-on");
    }

    private RoundView managed(String day, Actor actor) {
        NotFound.unless(ReviewPolicy.mayManage(actor));
        return rounds.readable(day, actor).view();
    }
}
