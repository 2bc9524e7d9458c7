package nl.leiden.kennisstad.agenda;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.decision.DecisionKind;
import nl.leiden.kennisstad.decision.DecisionSubject;
import nl.leiden.kennisstad.decision.SubjectSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Decisions can be about an agenda. Those that adopt what lies before the steering group, or refer
 * it back, are carried out as they are recorded, at the agenda.
 */
@Component
@Order(1)
class AgendaSubjects implements SubjectSource {

    private static final Set<DecisionKind> CARRIED_OUT =
            Set.of(DecisionKind.ADOPT, DecisionKind.ADOPT_WITH_CHANGES, DecisionKind.REFER_BACK);

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
        Set<AgendaId> open = agendas.withOpenRevision();
        return agendas.newestFirst().stream()
                .map(Agenda::view)
                .map(agenda ->
                        new DecisionSubject(
                                Agenda.SUBJECT,
                                agenda.id().value(),
                                agenda.title(),
                                adopted.contains(agenda.id()) ? "/agendas/{label}" : null,
                                language -> new Object[] {agenda.label()},
                                open.contains(agenda.id()) ? form(agenda) : null))
                .toList();
    }

    private static DecisionSubject.OwnForm form(AgendaView agenda) {
        return new DecisionSubject.OwnForm(
                CARRIED_OUT, "agenda.decide-there", "/manage/agendas/{label}", agenda.label());
    }
}
