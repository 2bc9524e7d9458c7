package nl.leiden.kennisstad.agenda.web;

import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.Ending;
import nl.leiden.kennisstad.agenda.EndingDesk;
import nl.leiden.kennisstad.agenda.EndingKind;
import nl.leiden.kennisstad.agenda.EndingView;
import nl.leiden.kennisstad.agenda.RevisionReader;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How and why a project ends with an agenda. */
@LocalizedController
@Uncached
class EndingController {

    private final EndingDesk desk;
    private final RevisionReader reader;
    private final AgendaDesks desks;
    private final Forms forms;
    private final Say say;

    EndingController(
            EndingDesk desk, RevisionReader reader, AgendaDesks desks, Forms forms, Say say) {
        this.desk = desk;
        this.reader = reader;
        this.desks = desks;
        this.forms = forms;
        this.say = say;
    }

    @GetMapping(AgendaPaths.ENDING)
    ModelAndView form(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.show(ending(label, code, actor), actor);
    }

    @PostMapping(AgendaPaths.ENDING)
    ModelAndView end(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.submit(
                ending(label, code, actor),
                actor,
                input -> {
                    DeskAgenda agenda = desks.editable(label, actor);
                    ProjectView project = desks.placed(agenda, code);
                    Optional<Ending> now = now(agenda, project);
                    Ending ending =
                            new Ending(
                                    input.choice("how", EndingKind.class),
                                    input.localized("reason", now.map(Ending::reason).orElse(null)),
                                    input.optionalLocalized(
                                            "securing", now.map(Ending::securing).orElse(null)));
                    if (!ending.complete()) {
                        throw new DomainException("agenda.ending-secures");
                    }
                    desk.end(agenda.agenda().id(), project.id(), ending);
                    return desks.path(AgendaPaths.AGENDA, label);
                });
    }

    @PostMapping(AgendaPaths.ENDING_REMOVAL)
    ModelAndView goOn(@PathVariable String label, @PathVariable String code, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        ProjectView project = desks.placed(agenda, code);
        return forms.act(
                actor,
                desks.path(AgendaPaths.AGENDA, label),
                () -> desk.goOn(agenda.agenda().id(), project.id()));
    }

    private Optional<Ending> now(DeskAgenda agenda, ProjectView project) {
        List<EndingView> endings = reader.read(agenda.newest().id()).endings();
        return endings.stream()
                .filter(ending -> ending.project().equals(project.id()))
                .map(EndingView::ending)
                .findFirst();
    }

    private FormScreen ending(String label, String code, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        ProjectView project = desks.placed(agenda, code);
        Form form =
                Form.named("agenda.ending")
                        .radio("how", say.options(EndingKind.class))
                        .texts("reason")
                        .texts("securing")
                        .optional()
                        .refusal("agenda.ending-secures", "securing-nl");
        return FormScreen.of(
                        form,
                        desks.frame(AgendaPaths.ENDING, agenda)
                                .values(label, code)
                                .titledBy(
                                        "agenda.ending",
                                        code,
                                        project.title().text(Frames.language())))
                .note("agenda.ending.note")
                .changing(() -> values(now(desks.editable(label, actor), project)))
                .submit("agenda.ending.submit")
                .backTo(AgendaPaths.AGENDA, label);
    }

    private static Values values(Optional<Ending> now) {
        return now.map(ending ->
                        Values.none()
                                .with("how", ending.how())
                                .with("reason", ending.reason())
                                .with("securing", ending.securing()))
                .orElse(Values.none());
    }
}
