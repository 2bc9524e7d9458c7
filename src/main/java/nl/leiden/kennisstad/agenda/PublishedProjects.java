package nl.leiden.kennisstad.agenda;

import java.util.Set;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.PublicProjects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A project is public from the first time an agenda with it was adopted. */
@Component
class PublishedProjects implements PublicProjects {

    private final AgendaRepository agendas;

    PublishedProjects(AgendaRepository agendas) {
        this.agendas = agendas;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<ProjectId> published() {
        return agendas.adoptedProjects();
    }
}
