package nl.leiden.kennisstad.agenda;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that a revision says, in a fixed number of statements. */
@Service
public class RevisionReader {

    private final AgendaRepository agendas;
    private final RevisionPartRepository parts;
    private final DeadlineHistories histories;

    RevisionReader(
            AgendaRepository agendas, RevisionPartRepository parts, DeadlineHistories histories) {
        this.agendas = agendas;
        this.parts = parts;
        this.histories = histories;
    }

    @Transactional(readOnly = true)
    public RevisionContent read(AgendaRevisionId revision) {
        List<EntryView> entries =
                agendas.entries(revision).stream().map(AgendaEntry::view).toList();
        List<UUID> actions =
                entries.stream()
                        .flatMap(entry -> entry.actions().stream())
                        .map(ActionView::lineage)
                        .toList();
        Map<UUID, DeadlineHistory> deadlines = histories.before(revision, actions);
        return new RevisionContent(
                entries,
                parts.means(revision).stream().map(AgendaMeans::view).toList(),
                parts.endings(revision).stream().map(AgendaEnding::view).toList(),
                parts.dispensations(revision).stream().map(AgendaDispensation::view).toList(),
                deadlines);
    }
}
