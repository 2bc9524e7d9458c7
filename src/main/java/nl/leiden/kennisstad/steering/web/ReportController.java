package nl.leiden.kennisstad.steering.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.agenda.ActionsNow;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.steering.ReportContent;
import nl.leiden.kennisstad.steering.ReportState;
import nl.leiden.kennisstad.steering.ReportView;
import nl.leiden.kennisstad.steering.ReportedAction;
import nl.leiden.kennisstad.steering.Reports;
import nl.leiden.kennisstad.steering.ReviewPolicy;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The report of one project: by its lead in Dutch, by the coordinator in both languages. It starts
 * with what the last round said.
 */
@LocalizedController
@Uncached
class ReportController {

    private final Reviews reviews;
    private final Reports reports;
    private final Rounds rounds;
    private final ReportParts parts;
    private final ActionsNow actions;
    private final Programme programme;
    private final Forms forms;
    private final Say say;

    ReportController(
            Reviews reviews,
            Reports reports,
            Rounds rounds,
            ReportParts parts,
            ActionsNow actions,
            Programme programme,
            Forms forms,
            Say say) {
        this.reviews = reviews;
        this.reports = reports;
        this.rounds = rounds;
        this.parts = parts;
        this.actions = actions;
        this.programme = programme;
        this.forms = forms;
        this.say = say;
    }

    @GetMapping(ReviewPaths.REPORT)
    ModelAndView form(@PathVariable String day, @PathVariable String code, Actor actor) {
        return forms.show(screen(day, code, actor), actor);
    }

    @PostMapping(ReviewPaths.REPORT)
    ModelAndView report(@PathVariable String day, @PathVariable String code, Actor actor) {
        return forms.submit(
                screen(day, code, actor),
                actor,
                input -> {
                    Rounds.Place place = reportable(day, code, actor);
                    ReportView now = place.report();
                    ReportContent content =
                            form(place, actor).read(input, now, parts.starting(place));
                    if (ReviewPolicy.mayManage(actor)) {
                        reports.edit(now.round(), now.project(), content, actor);
                    } else {
                        reports.submit(now.round(), now.project(), content, actor);
                    }
                    return rounds.path(place);
                });
    }

    private FormScreen screen(String day, String code, Actor actor) {
        Rounds.Place place = reportable(day, code, actor);
        ReportForm form = form(place, actor);
        FormScreen screen =
                FormScreen.of(
                                form.ask(),
                                rounds.frame(
                                                ReviewPaths.REPORT,
                                                place,
                                                ReviewPolicy.mayReadAll(actor))
                                        .titledBy("steering.report", place.entry().title()))
                        .changing(() -> {
                            Rounds.Place again = reportable(day, code, actor);
                            return form.fill(
                                    parts.starting(again), reviews.actions(again.report().id()));
                        })
                        .submit("steering.report.submit")
                        .done(place.report().handedIn() ? "form.saved" : "steering.report.done")
                        .backTo(ReviewPaths.PROJECT, day, code);
        String returned = place.report().returnReason();
        if (returned != null) {
            return screen.note("steering.report.returned", returned);
        }
        if (place.report().rating() != null) {
            return screen;
        }
        return screen.note(
                parts.starting(place).rating() == null
                        ? "steering.report.needed"
                        : "steering.report.prefilled",
                place.round().view().dueOn());
    }

    private ReportForm form(Rounds.Place place, Actor actor) {
        return new ReportForm(
                ReviewPolicy.mayManage(actor),
                programme.day(),
                reviews.actions(place.report().id()).stream()
                        .filter(action -> action.until() != null)
                        .collect(
                                Collectors.toMap(
                                        ReportedAction::action,
                                        action -> Objects.requireNonNull(action.until()))),
                place.report().state() == ReportState.ACCEPTED ? List.of() : open(place),
                place.report().returnNotes(),
                say);
    }

    private List<ActionsNow.Now> open(Rounds.Place place) {
        ProjectId project = place.report().project();
        return actions.open(place.round().view().revision()).stream()
                .filter(now -> now.entry().project().equals(project))
                .toList();
    }

    private Rounds.Place reportable(String day, String code, Actor actor) {
        Rounds.Place place = rounds.place(day, code, actor);
        NotFound.unless(ReviewPolicy.mayReport(actor, place.report().project()));
        return place;
    }
}
