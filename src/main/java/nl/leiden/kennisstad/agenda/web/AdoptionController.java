package nl.leiden.kennisstad.agenda.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.agenda.Assessments;
import nl.leiden.kennisstad.agenda.DeskAgenda;
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
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.Keys;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Records that the steering group has adopted an agenda. */
@LocalizedController
@Uncached
class AdoptionController {

    private final AgendaDesk desk;
    private final Assessments assessments;
    private final Decisions decisions;
    private final Programme programme;
    private final AgendaDesks desks;
    private final Forms forms;
    private final Say say;

    AdoptionController(
            AgendaDesk desk,
            Assessments assessments,
            Decisions decisions,
            Programme programme,
            AgendaDesks desks,
            Forms forms,
            Say say) {
        this.desk = desk;
        this.assessments = assessments;
        this.decisions = decisions;
        this.programme = programme;
        this.desks = desks;
        this.forms = forms;
        this.say = say;
    }

    @GetMapping(AgendaPaths.ADOPTION)
    ModelAndView adoption(@PathVariable String label, Actor actor) {
        RevisionView revision = desks.editable(label, actor).newest();
        return revision.proposed()
                ? forms.show(adopting(label, actor), actor)
                : desks.refused(label, "agenda.not-proposed", revision);
    }

    @PostMapping(AgendaPaths.ADOPTION)
    ModelAndView adopt(@PathVariable String label, Actor actor) {
        return forms.submit(
                adopting(label, actor),
                actor,
                input -> {
                    DeskAgenda agenda = desks.editable(label, actor);
                    DecisionManner manner = input.choice("manner", DecisionManner.class);
                    LocalDate day = input.day("taken-on");
                    desk.adopt(
                            agenda.agenda().id(),
                            day,
                            number ->
                                    new NewDecision(
                                                    number,
                                                    day,
                                                    input.choice("kind", DecisionKind.class),
                                                    say.both(
                                                            "decision.how." + Keys.key(manner),
                                                            day),
                                                    input.localized("text", null))
                                            .by(manner, input.optionalText("agreed")),
                            actor);
                    decisions.requireMeeting(manner, day);
                    return desks.path(AgendaPaths.AGENDA, label);
                });
    }

    private FormScreen adopting(String label, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        Form form =
                Form.named("agenda.adoption")
                        .day("taken-on")
                        .radio(
                                "kind",
                                options(say, DecisionKind.ADOPT, DecisionKind.ADOPT_WITH_CHANGES))
                        .radio(
                                "manner",
                                options(say, DecisionManner.MEETING, DecisionManner.WRITING))
                        .line("agreed")
                        .optional()
                        .texts("text")
                        .refusal("decision.who-agreed", "agreed")
                        .refusal("agenda.adopted-in-future", "taken-on")
                        .refusal("decision.no-meeting", "taken-on")
                        .refusal("decision.minutes-approved", "taken-on");
        LocalizedText title = agenda.agenda().title();
        Values start =
                Values.none()
                        .with("taken-on", programme.day())
                        .with("kind", DecisionKind.ADOPT)
                        .with("manner", DecisionManner.MEETING)
                        .with("text", say.both("agenda.adoption.decides", title));
        int unexplained =
                assessments.unexplained(agenda.agenda().agreement(), agenda.newest().id());
        FormScreen screen =
                FormScreen.of(
                        form,
                        desks.frame(AgendaPaths.ADOPTION, agenda).titledBy("agenda.adoption"));
        return (unexplained == 0
                        ? screen.note("agenda.adoption.note")
                        : screen.note("agenda.criteria-not-met", unexplained))
                .related("agenda.criteria", AgendaPaths.CRITERIA, label)
                .startingWith(start)
                .submit("agenda.adoption.submit")
                .done("agenda.adoption.done")
                .backTo(AgendaPaths.AGENDA, label);
    }

    static List<Option> options(Say say, Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> new Option(constant.name(), say.word(constant)))
                .toList();
    }
}
