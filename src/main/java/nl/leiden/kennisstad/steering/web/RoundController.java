package nl.leiden.kennisstad.steering.web;

import java.util.List;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.steering.ReviewPolicy;
import nl.leiden.kennisstad.steering.ReviewRequests;
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
import org.springframework.web.servlet.ModelAndView;

/** All rounds, and closing one. */
@LocalizedController
@Uncached
class RoundController {

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

    @GetMapping(ReviewPaths.CLOSING)
    ModelAndView closing(@PathVariable String day, Actor actor) {
        return forms.show(closingScreen(day, actor), actor);
    }

    @PostMapping(ReviewPaths.CLOSING)
    ModelAndView close(@PathVariable String day, Actor actor) {
        return forms.submit(
                closingScreen(day, actor),
                actor,
                input -> {
                    reviews.close(rounds.readable(day, actor).view().id(), actor);
                    return rounds.path(ReviewPaths.ROUND, day);
                });
    }

    private FormScreen closingScreen(String day, Actor actor) {
        NotFound.unless(ReviewPolicy.mayManage(actor));
        RoundView round = rounds.readable(day, actor).view();
        List<ReviewRequests.Asked> asked = reviews.asked(round);
        FormScreen screen =
                FormScreen.of(
                        Form.named("steering.close"),
                        rounds.frame(ReviewPaths.CLOSING, round).titledBy("steering.close"));
        reviews.refusesToClose(round, asked)
                .ifPresentOrElse(
                        screen::barred,
                        () ->
                                screen.note(
                                        "steering.close.note",
                                        asked.stream()
                                                .filter(one -> !one.report().handedIn())
                                                .count()));
        return screen.submit("steering.close.submit")
                .done("steering.close.done")
                .backTo(ReviewPaths.ROUND, day);
    }
}
