package nl.leiden.kennisstad.agenda.web;

import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.agenda.AgendaPolicy;
import nl.leiden.kennisstad.agenda.AgendaView;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.NewAgenda;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.agreement.AgreementView;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Draws up an agenda, empty or from another. */
@LocalizedController
@Uncached
class AgendaFormController {

    private final AgendaDesk desk;
    private final Agendas agendas;
    private final Agreements agreements;
    private final Programme programme;
    private final AgendaDesks desks;
    private final Forms forms;
    private final Say say;

    AgendaFormController(
            AgendaDesk desk,
            Agendas agendas,
            Agreements agreements,
            Programme programme,
            AgendaDesks desks,
            Forms forms,
            Say say) {
        this.desk = desk;
        this.agendas = agendas;
        this.agreements = agreements;
        this.programme = programme;
        this.desks = desks;
        this.forms = forms;
        this.say = say;
    }

    @GetMapping(AgendaPaths.NEW)
    ModelAndView blank(Actor actor) {
        return forms.show(drawing(actor), actor);
    }

    @PostMapping(AgendaPaths.NEW)
    ModelAndView drawUp(Actor actor) {
        return forms.submit(
                drawing(actor),
                actor,
                input -> {
                    NewAgenda draft =
                            Descriptions.read(
                                    input,
                                    new AgreementId(input.id("agreement")),
                                    input.text("label"),
                                    null);
                    Optional.ofNullable(input.optionalText("source"))
                            .flatMap(desk::find)
                            .ifPresentOrElse(
                                    source -> desk.copy(source.agenda().id(), draft),
                                    () -> agendas.drawUp(draft));
                    return desks.path(
                            input.optionalText("source") == null
                                    ? AgendaPaths.AGENDA
                                    : AgendaPaths.CONTINUATION,
                            draft.label());
                });
    }

    private FormScreen drawing(Actor actor) {
        NotFound.unless(AgendaPolicy.mayEdit(actor));
        List<DeskAgenda> all = desk.all();
        Form form =
                Descriptions.ask(
                        Form.named("agenda.form")
                                .select("source", sources(all))
                                .optional()
                                .select("agreement", agreements())
                                .line("label"));
        PageFrame frame =
                PageFrame.at(AgendaPaths.NEW)
                        .titledBy("agenda.desk.new")
                        .under("agenda.desk.agendas", AgendaPaths.AGENDAS)
                        .desk();
        return FormScreen.of(form, frame)
                .startingWith(proposal(all))
                .submit("agenda.desk.draw-up")
                .backTo(AgendaPaths.AGENDAS);
    }

    /** The year after the newest agenda, copied from it. */
    private Values proposal(List<DeskAgenda> all) {
        Optional<AgendaView> last = all.stream().findFirst().map(DeskAgenda::agenda);
        int year = last.map(agenda -> agenda.lastYear() + 1).orElse(programme.day().getYear());
        return Values.none()
                .with("source", last.map(AgendaView::label).orElse(""))
                .with(
                        "agreement",
                        agreements
                                .current(programme.day())
                                .map(agreement -> agreement.id().value())
                                .orElse(null))
                .with("label", Integer.toString(year))
                .with("first-year", year)
                .with("last-year", year)
                .with("title", say.both("agenda.desk.title", Integer.toString(year)));
    }

    private static List<Option> sources(List<DeskAgenda> all) {
        return all.stream()
                .map(DeskAgenda::agenda)
                .map(agenda -> new Option(agenda.label(), agenda.title().text(Frames.language())))
                .toList();
    }

    private List<Option> agreements() {
        return agreements.all().stream().map(AgendaFormController::option).toList();
    }

    private static Option option(AgreementView agreement) {
        return new Option(
                agreement.id().value().toString(), agreement.title().text(Frames.language()));
    }
}
