package nl.leiden.kennisstad.site.web;

import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.AgendaPolicy;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.RevisionView;
import nl.leiden.kennisstad.decision.DecisionKind;
import nl.leiden.kennisstad.decision.NewDecision;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** An agenda under way as the public will see it, for whoever may read it now. */
@LocalizedController
@Uncached
class PreviewController {

    private static final String PREVIEW = "/manage/agendas/{label}/preview";

    private final AgendaDesk desk;
    private final Agendas agendas;
    private final Programme programme;
    private final Frames frames;
    private final Say say;

    PreviewController(
            AgendaDesk desk, Agendas agendas, Programme programme, Frames frames, Say say) {
        this.desk = desk;
        this.agendas = agendas;
        this.programme = programme;
        this.frames = frames;
        this.say = say;
    }

    @GetMapping(PREVIEW)
    @Transactional(readOnly = true)
    ModelAndView preview(@PathVariable String label, Actor actor) {
        DeskAgenda agenda = desk.find(label).orElseThrow(NotFound::new);
        RevisionView revision = agenda.newest();
        NotFound.unless(AgendaPolicy.mayRead(actor, revision));
        AgendaDocument document = agendas.preview(revision.id(), none());
        PageFrame frame =
                PageFrame.at(PREVIEW)
                        .values(label)
                        .titledBy("agenda.desk.preview")
                        .under("agenda.desk.agendas", "/manage/agendas")
                        .under(
                                document.title(),
                                AgendaPolicy.mayEdit(actor)
                                        ? "/manage/agendas/{label}"
                                        : "/manage/agendas/{label}/reading",
                                language -> new Object[] {label})
                        .desk();
        return frames.show("site/agenda-preview", frame, AgendaPage.of(document, code -> "", null));
    }

    private NewDecision none() {
        LocalizedText not = say.both("site.agenda.not-adopted");
        return new NewDecision(
                programme.day().getYear() + "-00", programme.day(), DecisionKind.ADOPT, not, not);
    }
}
