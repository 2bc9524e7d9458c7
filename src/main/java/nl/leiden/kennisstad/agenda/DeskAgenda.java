package nl.leiden.kennisstad.agenda;

import java.util.List;
import java.util.Optional;

/**
 * An agenda as the desk sees it.
 *
 * @param revisions all of them, the newest first, never empty
 */
public record DeskAgenda(AgendaView agenda, List<RevisionView> revisions) {

    public RevisionView newest() {
        return revisions.getFirst();
    }

    public Optional<RevisionView> adopted() {
        return revisions.stream().filter(RevisionView::adopted).findFirst();
    }
}
