package nl.leiden.kennisstad.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leiden.kennisstad.file.Downloads;
import nl.leiden.kennisstad.file.StoredFiles;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.job.JobId;
import nl.leiden.kennisstad.job.Jobs;
import nl.leiden.kennisstad.meeting.MeetingPolicy;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.Papers;
import nl.leiden.kennisstad.meeting.PapersDocument;
import nl.leiden.kennisstad.meeting.PapersJob;
import nl.leiden.kennisstad.meeting.PapersView;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.steering.SheetFilter;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.Uncached;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The papers of a meeting: prepared, looked at, sent, read. */
@LocalizedController
@Uncached
class PapersController {

    private final Papers papers;
    private final SheetPages sheets;
    private final Jobs jobs;
    private final StoredFiles files;
    private final Downloads downloads;
    private final MeetingDesks desks;
    private final Forms forms;
    private final Frames frames;

    PapersController(
            Papers papers,
            SheetPages sheets,
            Jobs jobs,
            StoredFiles files,
            Downloads downloads,
            MeetingDesks desks,
            Forms forms,
            Frames frames) {
        this.papers = papers;
        this.sheets = sheets;
        this.jobs = jobs;
        this.files = files;
        this.downloads = downloads;
        this.desks = desks;
        this.forms = forms;
        this.frames = frames;
    }

    /**
     * @param sheet null without a reporting round
     * @param sendingPath null when it was sent, or the actor may not send it
     */
    record Page(
            PapersView papers,
            PapersDocument document,
            SheetPages.@Nullable SheetPage sheet,
            String dutchPath,
            String englishPath,
            @Nullable String sendingPath) {}

    @PostMapping(MeetingPaths.PREPARATION)
    ModelAndView prepare(@PathVariable String day, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        return forms.act(
                actor,
                desks.path(meeting),
                () -> {
                    JobId job = jobs.start(PapersJob.KEY, PapersJob.payload(meeting.id()), actor);
                    return desks.path("/manage/jobs/{job}", job.value());
                });
    }

    @GetMapping(MeetingPaths.PAPERS)
    ModelAndView read(
            @PathVariable String day,
            @PathVariable int edition,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String theme,
            Actor actor) {
        MeetingView meeting = desks.readable(day, actor);
        PapersView found = edition(meeting, edition, actor);
        PapersDocument document = papers.document(found);
        return frames.show(
                "meeting/papers",
                desks.frame(MeetingPaths.PAPERS, meeting, edition)
                        .titledBy("meeting.papers.of", meeting.day()),
                new Page(
                        found,
                        document,
                        sheets.of(
                                document.sheet(),
                                new SheetFilter(show, theme),
                                desks.path(MeetingPaths.PAPERS, day, edition) + "#sheet"),
                        desks.path(MeetingPaths.BOOK, day, edition, "nl"),
                        desks.path(MeetingPaths.BOOK, day, edition, "en"),
                        MeetingPolicy.mayManage(actor) && !found.sent() && meeting.toCome()
                                ? desks.path(MeetingPaths.SENDING, day, edition)
                                : null));
    }

    @PostMapping(MeetingPaths.SENDING)
    ModelAndView send(@PathVariable String day, @PathVariable int edition, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        return forms.act(
                actor,
                desks.path(meeting),
                () -> {
                    papers.send(meeting.id(), edition, actor);
                    frames.announce("meeting.papers.done");
                });
    }

    @GetMapping(MeetingPaths.BOOK)
    void book(
            @PathVariable String day,
            @PathVariable int edition,
            @PathVariable String language,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        MeetingView meeting = desks.readable(day, actor);
        Language wanted = Language.ofTag(language).orElseThrow(NotFound::new);
        PapersView found = edition(meeting, edition, actor);
        downloads.send(files.find(found.book(wanted)).orElseThrow(NotFound::new), response);
    }

    /** What was only prepared, the coordinator reads alone. */
    private PapersView edition(MeetingView meeting, int edition, Actor actor) {
        return papers.of(meeting.id()).stream()
                .filter(known -> known.edition() == edition)
                .filter(known -> known.sent() || MeetingPolicy.mayManage(actor))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
