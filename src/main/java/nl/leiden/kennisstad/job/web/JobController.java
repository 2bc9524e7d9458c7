package nl.leiden.kennisstad.job.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.file.Downloads;
import nl.leiden.kennisstad.file.StoredFile;
import nl.leiden.kennisstad.file.StoredFiles;
import nl.leiden.kennisstad.job.JobId;
import nl.leiden.kennisstad.job.JobKind;
import nl.leiden.kennisstad.job.JobState;
import nl.leiden.kennisstad.job.JobView;
import nl.leiden.kennisstad.job.Jobs;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where the owner of a job waits for it and gets what came of it. */
@LocalizedController
@Uncached
class JobController {

    private static final String PAGE = "/manage/jobs/{job}";
    private static final String FILE = PAGE + "/file";
    private static final String SECONDS = "2";

    /**
     * @param told key of the sentence that says how it goes
     * @param path of the file, or null
     * @param onward where to go on, or null
     */
    record Page(
            String told,
            boolean failed,
            boolean ended,
            int done,
            int total,
            @Nullable String name,
            @Nullable String path,
            @Nullable Onward onward,
            @Nullable String reference) {}

    /**
     * @param words key of the words of the link
     */
    record Onward(String words, String path) {}

    private final Jobs jobs;
    private final StoredFiles files;
    private final Downloads downloads;
    private final Frames frames;
    private final LocalizedPaths paths;

    JobController(
            Jobs jobs,
            StoredFiles files,
            Downloads downloads,
            Frames frames,
            LocalizedPaths paths) {
        this.jobs = jobs;
        this.files = files;
        this.downloads = downloads;
        this.frames = frames;
        this.paths = paths;
    }

    @GetMapping(PAGE)
    ModelAndView show(@PathVariable String job, Actor actor, HttpServletResponse response) {
        JobView view = find(job, actor);
        if (!view.state().ended()) {
            response.setHeader("Refresh", SECONDS);
        }
        PageFrame frame =
                PageFrame.at(PAGE)
                        .values(job)
                        .titledBy(title(view), view.done(), view.total())
                        .desk();
        return frames.show("job/job", frame, page(view));
    }

    @GetMapping(FILE)
    void file(@PathVariable String job, Actor actor, HttpServletResponse response)
            throws IOException {
        downloads.send(file(find(job, actor)).orElseThrow(NotFound::new), response);
    }

    private JobView find(String job, Actor actor) {
        try {
            return jobs.find(new JobId(UUID.fromString(job)), actor).orElseThrow(NotFound::new);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private Optional<StoredFile> file(JobView view) {
        return Optional.ofNullable(view.file())
                .filter(file -> view.state().ended())
                .flatMap(files::find);
    }

    private Page page(JobView view) {
        Optional<StoredFile> file = file(view);
        String told =
                switch (view.state()) {
                    case QUEUED -> "job.told.queued";
                    case RUNNING -> view.total() == 0 ? "job.told.begun" : "job.told.running";
                    case DONE -> file.isPresent() ? "job.told.done" : "job.told.done-without-file";
                    case FAILED -> "job.told.failed";
                };
        return new Page(
                told,
                view.state() == JobState.FAILED,
                view.state().ended(),
                view.done(),
                view.total(),
                file.map(StoredFile::name).orElse(null),
                file.map(stored -> paths.of(Frames.language(), FILE, view.id().value()))
                        .orElse(null),
                jobs.onward(view).map(this::onward).orElse(null),
                view.reference());
    }

    private Onward onward(JobKind.Onward page) {
        return new Onward(
                page.words(),
                paths.of(Frames.language(), page.template(), page.values().toArray()));
    }

    /** The tab says how far it is, also from afar. */
    private static String title(JobView view) {
        return switch (view.state()) {
            case QUEUED -> "job.queued";
            case RUNNING -> view.total() == 0 ? "job.begun" : "job.running";
            case DONE -> "job.done";
            case FAILED -> "job.failed";
        };
    }
}
