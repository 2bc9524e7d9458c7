package nl.leiden.kennisstad.decision.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import nl.leiden.kennisstad.decision.DecisionPolicy;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.decision.Tasks;
import nl.leiden.kennisstad.document.Progress;
import nl.leiden.kennisstad.document.Sheet;
import nl.leiden.kennisstad.document.SheetWriter;
import nl.leiden.kennisstad.document.Workbook;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of decisions and of tasks to take along, as far as the reader chose. */
@LocalizedController
@Uncached
class ListFileController {

    static final List<String> FORMATS = List.of("xlsx", "csv");

    private final Decisions decisions;
    private final Tasks tasks;
    private final DecisionSheets sheets;
    private final SheetWriter writer;
    private final Clock clock;

    ListFileController(
            Decisions decisions,
            Tasks tasks,
            DecisionSheets sheets,
            SheetWriter writer,
            Clock clock) {
        this.decisions = decisions;
        this.tasks = tasks;
        this.sheets = sheets;
        this.writer = writer;
        this.clock = clock;
    }

    @GetMapping(DecisionPaths.DECISIONS_FILE)
    ResponseEntity<byte[]> decisions(
            @PathVariable String format,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String year,
            Actor actor)
            throws IOException {
        requireReadable(format, actor);
        DecisionFilter filter = new DecisionFilter(q, kind, year);
        return file(
                sheets.decisions(decisions.all().stream().filter(filter::leaves).toList()), format);
    }

    @GetMapping(DecisionPaths.TASKS_FILE)
    ResponseEntity<byte[]> tasks(
            @PathVariable String format,
            @RequestParam(defaultValue = "open") String show,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String q,
            Actor actor)
            throws IOException {
        requireReadable(format, actor);
        TaskFilter filter = new TaskFilter(show, who, q);
        return file(sheets.tasks(tasks.all().stream().filter(filter::leaves).toList()), format);
    }

    private static void requireReadable(String format, Actor actor) {
        NotFound.unless(DecisionPolicy.mayRead(actor) && FORMATS.contains(format));
    }

    private ResponseEntity<byte[]> file(Sheet sheet, String format) throws IOException {
        boolean workbook = format.equals("xlsx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (workbook) {
            writer.xlsx(
                    new Workbook(Frames.language(), sheet.name(), List.of(sheet)),
                    clock.instant(),
                    out,
                    Progress.NONE);
        } else {
            writer.csv(sheet, Frames.language(), out, Progress.NONE);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, workbook ? SheetWriter.XLSX : SheetWriter.CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        sheet.name().toLowerCase(Frames.language().locale())
                                                + "."
                                                + format)
                                .build()
                                .toString())
                .body(out.toByteArray());
    }
}
