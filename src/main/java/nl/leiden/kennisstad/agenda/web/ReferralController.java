package nl.leiden.kennisstad.agenda.web;

import java.time.LocalDate;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.Referrals;
import nl.leiden.kennisstad.agenda.RevisionView;
import nl.leiden.kennisstad.decision.DecisionKind;
import nl.leiden.kennisstad.decision.DecisionManner;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.decision.NewDecision;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Keys;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The steering group refers what was proposed back: it has to be changed first. */
@LocalizedController
@Uncached
class ReferralController {

    private final Referrals referrals;
    private final Decisions decisions;
    private final AgendaDesks desks;
    private final Programme programme;
    private final Forms forms;
    private final Say say;

    ReferralController(
            Referrals referrals,
            Decisions decisions,
            AgendaDesks desks,
            Programme programme,
            Forms forms,
            Say say) {
        this.referrals = referrals;
        this.decisions = decisions;
        this.desks = desks;
        this.programme = programme;
        this.forms = forms;
        this.say = say;
    }

    @GetMapping(AgendaPaths.REFERRAL)
    ModelAndView form(@PathVariable String label, Actor actor) {
        RevisionView revision = desks.editable(label, actor).newest();
        return revision.proposed()
                ? forms.show(referring(label, actor), actor)
                : desks.refused(label, "agenda.not-proposed", revision);
    }

    @PostMapping(AgendaPaths.REFERRAL)
    ModelAndView refer(@PathVariable String label, Actor actor) {
        return forms.submit(
                referring(label, actor),
                actor,
                input -> {
                    DeskAgenda agenda = desks.editable(label, actor);
                    LocalDate day = input.day("taken-on");
                    DecisionManner manner = input.choice("manner", DecisionManner.class);
                    referrals.refer(
                            agenda.agenda().id(),
                            day,
                            number ->
                                    new NewDecision(
                                                    number,
                                                    day,
                                                    DecisionKind.REFER_BACK,
                                                    say.both(
                                                            "decision.how." + Keys.key(manner),
                                                            day),
                                                    input.localized("text", null))
                                            .by(manner, input.optionalText("agreed")));
                    decisions.requireMeeting(manner, day);
                    return desks.path(AgendaPaths.AGENDA, label);
                });
    }

    private FormScreen referring(String label, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        return FormScreen.of(
                        Form.named("agenda.referral")
                                .day("taken-on")
                                .radio(
                                        "manner",
                                        AdoptionController.options(
                                                say,
                                                DecisionManner.MEETING,
                                                DecisionManner.WRITING))
                                .line("agreed")
                                .optional()
                                .texts("text")
                                .refusal("decision.who-agreed", "agreed")
                                .refusal("decision.no-meeting", "taken-on")
                                .refusal("decision.in-future", "taken-on")
                                .refusal("decision.minutes-approved", "taken-on"),
                        desks.frame(AgendaPaths.REFERRAL, agenda).titledBy("agenda.referral"))
                .startingWith(
                        Values.none()
                                .with("taken-on", programme.day())
                                .with("manner", DecisionManner.MEETING))
                .note("agenda.referral.note")
                .submit("agenda.referral.submit")
                .done("agenda.referral.done")
                .backTo(AgendaPaths.AGENDA, label);
    }
}
