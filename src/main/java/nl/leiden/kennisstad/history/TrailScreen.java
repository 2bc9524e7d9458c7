package nl.leiden.kennisstad.history;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.leiden.kennisstad.history.TrailRow.Key;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.TrailPages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page that tells who changed what, some of it at a time. */
@Component
class TrailScreen implements TrailPages {

    private static final int AT_A_TIME = 20;
    private static final String BEFORE = "before";

    private final TrailReader reader;
    private final TrailWords words;
    private final Frames frames;
    private final HttpServletRequest request;

    TrailScreen(TrailReader reader, TrailWords words, Frames frames, HttpServletRequest request) {
        this.reader = reader;
        this.words = words;
        this.frames = frames;
        this.request = request;
    }

    @Override
    public ModelAndView of(PageFrame frame, String table, UUID id) {
        List<TrailRow> rows =
                reader.changes(new Key(table, id.toString()), before(), AT_A_TIME + 1);
        List<String> transactions = rows.stream().map(TrailRow::transaction).distinct().toList();
        boolean more = transactions.size() > AT_A_TIME;
        List<String> shown = transactions.stream().limit(AT_A_TIME).toList();
        List<TrailRow> page =
                rows.stream().filter(row -> shown.contains(row.transaction())).toList();
        return frames.show(
                "history/trail",
                frame.titledBy("trail.title").desk(),
                new TrailPage(
                        words.read(page),
                        more
                                ? frames.path(frame, Frames.language())
                                        + "?"
                                        + BEFORE
                                        + "="
                                        + oldest(page, shown.getLast())
                                : null));
    }

    /** The last change of the last transaction that is shown; older ones ended before it. */
    private static long oldest(List<TrailRow> rows, String transaction) {
        return rows.stream()
                .filter(row -> row.transaction().equals(transaction))
                .mapToLong(TrailRow::id)
                .max()
                .orElseThrow();
    }

    /** A number from the address; anything else reads from the newest. */
    private long before() {
        @Nullable String sent = request.getParameter(BEFORE);
        return sent != null && sent.matches("[0-9]{1,18}") ? Long.parseLong(sent) : Long.MAX_VALUE;
    }
}
