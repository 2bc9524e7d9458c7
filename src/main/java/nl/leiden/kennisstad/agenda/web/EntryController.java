package nl.leiden.kennisstad.agenda.web;

import java.util.List;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.AgendaRevisionId;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.Assessment;
import nl.leiden.kennisstad.agenda.Assessments;
import nl.leiden.kennisstad.agenda.EntryDesk;
import nl.leiden.kennisstad.agenda.EntryStories;
import nl.leiden.kennisstad.agenda.EntryTexts;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.agenda.RevisionReader;
import nl.leiden.kennisstad.agenda.RevisionView;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One entry at the desk, and its texts. */
@LocalizedController
@Uncached
class EntryController {

    private final EntryDesk desk;
    private final Agendas agendas;
    private final RevisionReader reader;
    private final Assessments assessments;
    private final EntryStories stories;
    private final Organisations organisations;
    private final AgendaDesks desks;
    private final Forms forms;
    private final Frames frames;

    EntryController(
            EntryDesk desk,
            Agendas agendas,
            RevisionReader reader,
            Assessments assessments,
            EntryStories stories,
            Organisations organisations,
            AgendaDesks desks,
            Forms forms,
            Frames frames) {
        this.desk = desk;
        this.agendas = agendas;
        this.reader = reader;
        this.assessments = assessments;
        this.stories = stories;
        this.organisations = organisations;
        this.desks = desks;
        this.forms = forms;
        this.frames = frames;
    }

    @GetMapping(AgendaPaths.ENTRY)
    ModelAndView entry(@PathVariable String label, @PathVariable String code, Actor actor) {
        AgendaDesks.Place place = desks.entry(label, code, actor);
        RevisionView revision = place.agenda().newest();
        return frames.show(
                "agenda/entry",
                desks.frame(AgendaPaths.ENTRY, place).titled(place.project().title()),
                EntryPage.of(place, revision.adopted() ? adopted(place) : underWay(place), desks));
    }

    /** By its criteria as they stand today. */
    private EntryPage.Source underWay(AgendaDesks.Place place) {
        Assessment assessment =
                assessments.of(place.agenda().agenda().agreement(), place.agenda().newest().id());
        return new EntryPage.Source(
                stories.of(place.entry()),
                assessment.content(),
                assessment.texts(place.entry()),
                organisations.directory());
    }

    /** By its criteria as they were that day. */
    private EntryPage.Source adopted(AgendaDesks.Place place) {
        AgendaRevisionId revision = place.agenda().newest().id();
        return new EntryPage.Source(
                stories.of(place.entry()),
                reader.read(revision),
                agendas.document(revision)
                        .flatMap(document -> AgendaDesks.written(place.entry(), document.content()))
                        .map(AgendaDocument.Entry::criteria)
                        .orElse(List.of()),
                organisations.directory());
    }

    @GetMapping(AgendaPaths.TEXTS)
    ModelAndView texts(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.show(writing(label, code, actor), actor);
    }

    @PostMapping(AgendaPaths.TEXTS)
    ModelAndView write(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.submit(
                writing(label, code, actor),
                actor,
                input -> {
                    AgendaDesks.Place place = desks.entry(label, code, actor);
                    EntryView now = place.entry();
                    desk.write(
                            now.id(),
                            new EntryTexts(
                                    input.optionalLocalized("goal", now.goal()),
                                    input.optionalLocalized("introduction", now.introduction()),
                                    input.optionalLocalized("status", now.statusWords())));
                    return desks.path(place);
                });
    }

    private FormScreen writing(String label, String code, Actor actor) {
        AgendaDesks.Place place = desks.entry(label, code, actor);
        Form form =
                Form.named("agenda.texts")
                        .texts("goal")
                        .optional()
                        .texts("introduction")
                        .optional()
                        .lines("status")
                        .optional();
        FormScreen screen =
                FormScreen.of(
                                form,
                                desks.frame(AgendaPaths.TEXTS, place)
                                        .titledBy("agenda.texts", place.code()))
                        .changing(() -> {
                            EntryView now = desks.entry(label, code, actor).entry();
                            return Values.none()
                                    .with("goal", now.goal())
                                    .with("introduction", now.introduction())
                                    .with("status", now.statusWords());
                        })
                        .backTo(AgendaPaths.ENTRY, label, code);
        desks.codeAfter(place).ifPresent(next -> screen.next(AgendaPaths.TEXTS, label, next));
        return screen;
    }
}
