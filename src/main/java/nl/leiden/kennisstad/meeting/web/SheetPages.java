package nl.leiden.kennisstad.meeting.web;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.steering.ReviewSheet;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.steering.SheetFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a page of the sheet that papers hold, whatever became of its round since. */
@Component
class SheetPages {

    private final Reviews reviews;
    private final Agendas agendas;

    SheetPages(Reviews reviews, Agendas agendas) {
        this.reviews = reviews;
        this.agendas = agendas;
    }

    /**
     * The sheet as the papers hold it.
     *
     * @param path of the page it is on, to filter it
     * @param lines what the filter leaves
     */
    record SheetPage(
            String path,
            @Nullable LocalDate comparedWith,
            List<ReviewSheet.Line> lines,
            List<AgendaDocument.ThemeName> themes,
            SheetFilter filter) {}

    /** Null when there is no sheet. */
    @Nullable SheetPage of(@Nullable ReviewSheet sheet, SheetFilter filter, String path) {
        return sheet == null
                ? null
                : new SheetPage(
                        path,
                        sheet.comparedWith(),
                        sheet.lines().stream().filter(filter::leaves).toList(),
                        themes(sheet.meetingOn()),
                        filter);
    }

    /** Of the agenda that the round looks at, which may be for another day by now. */
    private List<AgendaDocument.ThemeName> themes(LocalDate day) {
        return reviews.find(day)
                .or(() -> reviews.movedFrom(day))
                .flatMap(round -> agendas.document(round.revision()))
                .map(agenda -> agenda.content().themes())
                .orElse(List.of());
    }
}
