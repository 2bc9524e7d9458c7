package nl.leiden.kennisstad.agenda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.decision.FrozenDocuments;
import nl.leiden.kennisstad.decision.FrozenKind;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adopted revisions among all that is frozen. */
@Component
class FrozenAgendas implements FrozenKind {

    private final AgendaRepository agendas;
    private final RevisionReader reader;
    private final FrozenDocuments documents;
    private final Say say;

    FrozenAgendas(
            AgendaRepository agendas, RevisionReader reader, FrozenDocuments documents, Say say) {
        this.agendas = agendas;
        this.reader = reader;
        this.documents = documents;
        this.say = say;
    }

    @Override
    public String kind() {
        return AgendaRevision.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, LocalizedText> names() {
        Map<AgendaId, LocalizedText> titles =
                agendas.newestFirst().stream().collect(Collectors.toMap(Agenda::id, Agenda::title));
        Map<UUID, LocalizedText> names = new HashMap<>();
        for (RevisionView revision : adopted()) {
            Optional.ofNullable(titles.get(revision.agenda()))
                    .ifPresent(title ->
                            names.put(
                                    revision.id().value(),
                                    say.both("agenda.revision-name", title, revision.number())));
        }
        return names;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> differing() {
        Set<UUID> differing = new HashSet<>();
        for (RevisionView revision : adopted()) {
            RevisionContent rows = reader.read(revision.id());
            boolean same =
                    documents
                            .find(AgendaRevision.subjectOf(revision.id()), AgendaDocument.class)
                            .map(frozen -> says(frozen.content(), rows, revision))
                            .orElse(false);
            if (!same) {
                differing.add(revision.id().value());
            }
        }
        return differing;
    }

    private static boolean says(
            AgendaDocument document, RevisionContent rows, RevisionView revision) {
        return document.decision().takenOn().equals(revision.adoptedOn())
                && RevisionSaid.by(document, rows).equals(RevisionSaid.by(rows));
    }

    private List<RevisionView> adopted() {
        return agendas.revisions().stream()
                .map(AgendaRevision::view)
                .filter(RevisionView::adopted)
                .toList();
    }
}
