package nl.leiden.kennisstad.agenda.web;

import java.util.List;
import nl.leiden.kennisstad.agenda.AgendaEntryId;
import nl.leiden.kennisstad.agenda.Assessment;
import nl.leiden.kennisstad.agenda.Assessments;
import nl.leiden.kennisstad.agenda.CriteriaDesk;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.agreement.Criterion;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** All entries by all criteria, and why an entry may be on the agenda without meeting one. */
@LocalizedController
@Uncached
class CriteriaController {

    private final CriteriaDesk desk;
    private final Assessments assessments;
    private final AgendaDesks desks;
    private final Forms forms;
    private final Frames frames;

    CriteriaController(
            CriteriaDesk desk,
            Assessments assessments,
            AgendaDesks desks,
            Forms forms,
            Frames frames) {
        this.desk = desk;
        this.assessments = assessments;
        this.desks = desks;
        this.forms = forms;
        this.frames = frames;
    }

    @GetMapping(AgendaPaths.CRITERIA)
    ModelAndView overview(@PathVariable String label, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        return frames.show(
                "agenda/criteria",
                desks.frame(AgendaPaths.CRITERIA, agenda).titledBy("agenda.criteria"),
                CriteriaPage.of(agenda, assessment(agenda), desks));
    }

    @GetMapping(AgendaPaths.DISPENSATION)
    ModelAndView form(@PathVariable String label, @PathVariable String letter, Actor actor) {
        return forms.show(dispensing(label, letter, actor), actor);
    }

    @PostMapping(AgendaPaths.DISPENSATION)
    ModelAndView dispense(@PathVariable String label, @PathVariable String letter, Actor actor) {
        return forms.submit(
                dispensing(label, letter, actor),
                actor,
                input -> {
                    DeskAgenda agenda = desks.editable(label, actor);
                    List<AgendaEntryId> chosen =
                            unmet(agenda, letter).stream()
                                    .filter(entry -> input.checked(field(entry)))
                                    .map(EntryView::id)
                                    .toList();
                    if (chosen.isEmpty()) {
                        throw new DomainException("agenda.dispensation-for-none");
                    }
                    desk.dispense(
                            agenda.newest().id(), chosen, letter, input.localized("reason", null));
                    return desks.path(AgendaPaths.CRITERIA, label);
                });
    }

    private Assessment assessment(DeskAgenda agenda) {
        return assessments.of(agenda.agenda().agreement(), agenda.newest().id());
    }

    private List<EntryView> unmet(DeskAgenda agenda, String letter) {
        return assessment(agenda).unmet().stream()
                .filter(open -> open.judgement().letter().equals(letter))
                .map(Assessment.Open::entry)
                .toList();
    }

    /** Those without a dispensation are ticked already. */
    private FormScreen dispensing(String label, String letter, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        NotFound.unless(!agenda.newest().adopted());
        Assessment assessment = assessment(agenda);
        Criterion criterion =
                assessment.criteria().stream()
                        .filter(known -> known.letter().equals(letter))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        AgendaDesks.Names names = desks.names(agenda);
        Form form = Form.named("agenda.dispensation");
        Values start = Values.none();
        for (Assessment.Open open : assessment.unmet()) {
            if (open.judgement().letter().equals(letter)) {
                form.check(field(open.entry())).labelled(names.both(open.entry().project()), null);
                start = start.with(field(open.entry()), assessment.dispensation(open).isEmpty());
            }
        }
        return FormScreen.of(
                        form.texts("reason"),
                        desks.frame(AgendaPaths.DISPENSATION, agenda)
                                .values(label, letter)
                                .titledBy(
                                        "agenda.dispensation",
                                        letter,
                                        criterion.title().text(Frames.language())))
                .note("agenda.dispensation.note")
                .startingWith(start)
                .backTo(AgendaPaths.CRITERIA, label);
    }

    private static String field(EntryView entry) {
        return "entry-" + entry.id().value();
    }
}
