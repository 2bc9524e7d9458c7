package nl.leiden.kennisstad.agenda;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.decision.DecisionSubject;
import nl.leiden.kennisstad.decision.SubjectSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Decisions can be about an agenda. */
@Component
@Order(1)
class AgendaSubjects implements SubjectSource {

    private final AgendaRepository agendas;
    private final Agendas book;

    AgendaSubjects(AgendaRepository agendas, Agendas book) {
        this.agendas = agendas;
        this.book = book;
    }

    @Override
    public List<DecisionSubject> subjects() {
        Set<AgendaId> adopted =
                book.adopted().all().stream().map(AdoptedAgenda::id).collect(Collectors.toSet());
        return agendas.newestFirst().stream()
                .map(Agenda::view)
                .map(agenda ->
                        new DecisionSubject(
                                Agenda.SUBJECT,
                                agenda.id().value(),
                                agenda.title(),
                                adopted.contains(agenda.id()) ? "/agendas/{label}" : null,
                                language -> new Object[] {agenda.label()}))
                .toList();
    }
}
