package nl.leiden.kennisstad.steering.web;

import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.decision.EnglishForms;
import nl.leiden.kennisstad.decision.FrozenText;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.steering.ReviewEditions;
import nl.leiden.kennisstad.steering.ReviewPolicy;
import nl.leiden.kennisstad.steering.RoundView;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The English of a closed round. */
@LocalizedController
@Uncached
class EnglishReviewController {

    private final ReviewEditions editions;
    private final EnglishForms english;
    private final Rounds rounds;
    private final Forms forms;

    EnglishReviewController(
            ReviewEditions editions, EnglishForms english, Rounds rounds, Forms forms) {
        this.editions = editions;
        this.english = english;
        this.rounds = rounds;
        this.forms = forms;
    }

    @GetMapping(ReviewPaths.ENGLISH)
    ModelAndView form(@PathVariable String day, Actor actor) {
        return forms.show(translating(day, actor), actor);
    }

    @PostMapping(ReviewPaths.ENGLISH)
    ModelAndView translate(@PathVariable String day, Actor actor) {
        return forms.submit(
                translating(day, actor),
                actor,
                input -> {
                    RoundView round = closed(day, actor);
                    Map<String, String> changed =
                            english.changed(input, editions.texts(round.id()));
                    if (!changed.isEmpty()) {
                        editions.translate(round.id(), actor, changed);
                    }
                    return rounds.path(ReviewPaths.ROUND, day);
                });
    }

    private FormScreen translating(String day, Actor actor) {
        RoundView round = closed(day, actor);
        List<FrozenText> texts = editions.texts(round.id());
        return FormScreen.of(
                        english.ask("steering.english", texts),
                        rounds.frame(ReviewPaths.ENGLISH, round).titledBy("steering.english"))
                .changing(() -> english.fill(editions.texts(closed(day, actor).id())))
                .note("steering.english.note")
                .done("steering.english.done")
                .backTo(ReviewPaths.ROUND, day);
    }

    private RoundView closed(String day, Actor actor) {
        NotFound.unless(ReviewPolicy.mayManage(actor));
        RoundView round = rounds.readable(day, actor).view();
        NotFound.unless(!round.open());
        return round;
    }
}
