package nl.leiden.kennisstad.steering.web;

import java.util.List;
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
import org.springframework.web.servlet.ModelAndView;

/** All rounds. */
@LocalizedController
@Uncached
class RoundController {

    private final Reviews reviews;
    private final Rounds rounds;
    private final Frames frames;

    RoundController(Reviews reviews, Rounds rounds, Frames frames) {
        this.reviews = reviews;
        this.rounds = rounds;
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
}
