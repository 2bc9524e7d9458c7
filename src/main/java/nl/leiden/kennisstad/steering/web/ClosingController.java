package nl.leiden.kennisstad.steering.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.steering.ReviewClosing;
import nl.leiden.kennisstad.steering.ReviewDocument;
import nl.leiden.kennisstad.steering.ReviewPolicy;
import nl.leiden.kennisstad.steering.ReviewRequests;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.steering.RoundView;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Closes a round, after a look at what is decided by that. */
@LocalizedController
@Uncached
class ClosingController {

    private final Reviews reviews;
    private final ReviewClosing closing;
    private final Rounds rounds;
    private final Forms forms;

    ClosingController(Reviews reviews, ReviewClosing closing, Rounds rounds, Forms forms) {
        this.reviews = reviews;
        this.closing = closing;
        this.rounds = rounds;
        this.forms = forms;
    }

    /**
     * @param undecided codes of the other projects
     */
    record Decisions(List<Decided> decided, String undecided) {}

    record Decided(ReviewDocument.Report report, LocalizedText decision, String path) {}

    @GetMapping(ReviewPaths.CLOSING)
    ModelAndView form(@PathVariable String day, Actor actor) {
        return forms.show(closingScreen(day, actor), actor);
    }

    @PostMapping(ReviewPaths.CLOSING)
    ModelAndView close(@PathVariable String day, Actor actor) {
        return forms.submit(
                closingScreen(day, actor),
                actor,
                input -> {
                    closing.close(
                            rounds.readable(day, actor).view().id(),
                            now -> input.seen().still(now.reports()),
                            actor);
                    return rounds.path(ReviewPaths.ROUND, day);
                });
    }

    private Decisions decisions(String day, ReviewDocument document) {
        return new Decisions(
                decided(day, document),
                document.reports().stream()
                        .filter(report -> report.outcome() == null)
                        .map(ReviewDocument.Report::code)
                        .collect(Collectors.joining(", ")));
    }

    /** The projects whose outcome becomes a decision. */
    private List<Decided> decided(String day, ReviewDocument document) {
        return document.reports().stream()
                .flatMap(report ->
                        closing.decision(report).stream()
                                .map(text ->
                                        new Decided(
                                                report,
                                                text,
                                                rounds.path(
                                                        ReviewPaths.PROJECT, day, report.code()))))
                .toList();
    }

    private FormScreen closingScreen(String day, Actor actor) {
        NotFound.unless(ReviewPolicy.mayManage(actor));
        RoundView round = rounds.readable(day, actor).view();
        List<ReviewRequests.Asked> asked = reviews.asked(round);
        FormScreen screen =
                FormScreen.of(
                        Form.named("steering.close"),
                        rounds.frame(ReviewPaths.CLOSING, round).titledBy("steering.close"));
        closing.refusesToClose(round, asked)
                .ifPresentOrElse(
                        screen::barred,
                        () ->
                                screen.note(
                                        "steering.close.note",
                                        asked.stream()
                                                .filter(one -> !one.report().handedIn())
                                                .count()));
        ReviewDocument document = closing.toBecomePublic(round);
        return screen.seen(Forms.fingerprint(document.reports()))
                .shownBy("steering/closing", decisions(day, document))
                .submit("steering.close.submit")
                .done("steering.close.done")
                .backTo(ReviewPaths.ROUND, day);
    }
}
