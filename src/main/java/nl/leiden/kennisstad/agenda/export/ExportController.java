package nl.leiden.kennisstad.agenda.export;

import java.util.List;
import java.util.stream.Stream;
import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.agenda.AgendaPolicy;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.RevisionView;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.job.JobId;
import nl.leiden.kennisstad.job.Jobs;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes an agenda along, whatever its state; a draft is marked as such. */
@LocalizedController
@Uncached
class ExportController {

    private static final String AGENDAS = "/manage/agendas";
    private static final String EXPORTS = AGENDAS + "/{label}/exports";
    private static final String EXPORT = EXPORTS + "/{format}/{language}";
    private static final String JOB = "/manage/jobs/{job}";

    private final AgendaDesk desk;
    private final Jobs jobs;
    private final Forms forms;
    private final Frames frames;
    private final LocalizedPaths paths;

    ExportController(AgendaDesk desk, Jobs jobs, Forms forms, Frames frames, LocalizedPaths paths) {
        this.desk = desk;
        this.jobs = jobs;
        this.forms = forms;
        this.frames = frames;
        this.paths = paths;
    }

    record Page(RevisionView revision, List<Row> rows) {}

    record Row(ExportFormat format, Language language, String path) {}

    @GetMapping(EXPORTS)
    ModelAndView choose(@PathVariable String label, Actor actor) {
        DeskAgenda agenda = readable(label, actor);
        List<Row> rows =
                Stream.of(ExportFormat.values())
                        .flatMap(format ->
                                Stream.of(Language.values())
                                        .map(language ->
                                                new Row(
                                                        format,
                                                        language,
                                                        path(
                                                                EXPORT,
                                                                label,
                                                                format.key(),
                                                                language.tag()))))
                        .toList();
        boolean editor = AgendaPolicy.mayEdit(actor);
        PageFrame frame =
                PageFrame.at(EXPORTS)
                        .values(label)
                        .titledBy("agenda.export")
                        .under("agenda.desk.agendas", AGENDAS)
                        .under(
                                agenda.agenda().title(),
                                AGENDAS + (editor ? "/{label}" : "/{label}/reading"),
                                language -> new Object[] {label})
                        .desk();
        return frames.show("agenda/exports", frame, new Page(agenda.newest(), rows));
    }

    @PostMapping(EXPORT)
    ModelAndView export(
            @PathVariable String label,
            @PathVariable String format,
            @PathVariable String language,
            Actor actor) {
        readable(label, actor);
        ExportFormat wanted = ExportFormat.of(format).orElseThrow(NotFound::new);
        Language in = Language.ofTag(language).orElseThrow(NotFound::new);
        return forms.act(
                actor,
                path(EXPORTS, label),
                () -> {
                    JobId job =
                            jobs.start(
                                    AgendaExportJob.KEY,
                                    AgendaExportJob.payload(label, wanted, in),
                                    actor);
                    return path(JOB, job.value());
                });
    }

    private DeskAgenda readable(String label, Actor actor) {
        DeskAgenda agenda = desk.find(label).orElseThrow(NotFound::new);
        NotFound.unless(AgendaPolicy.mayRead(actor, agenda.newest()));
        return agenda;
    }

    private String path(String template, Object... values) {
        return paths.of(Frames.language(), template, values);
    }
}
