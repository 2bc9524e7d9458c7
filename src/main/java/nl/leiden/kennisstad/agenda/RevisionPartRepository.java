package nl.leiden.kennisstad.agenda;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.project.ProjectId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What a revision holds beside its entries. */
interface RevisionPartRepository extends Repository<AgendaMeans, AgendaMeansId> {

    AgendaMeans save(AgendaMeans means);

    void delete(AgendaMeans means);

    Optional<AgendaMeans> findById(AgendaMeansId id);

    @Query("from AgendaMeans m where m.revision = :revision order by m.id.value")
    List<AgendaMeans> means(AgendaRevisionId revision);

    @Query("from AgendaEnding e where e.revision = :revision")
    List<AgendaEnding> endings(AgendaRevisionId revision);

    @Query("from AgendaEnding e where e.revision = :revision and e.project = :project")
    Optional<AgendaEnding> ending(AgendaRevisionId revision, ProjectId project);

    @Query("from AgendaDispensation d where d.revision = :revision order by d.id.value")
    List<AgendaDispensation> dispensations(AgendaRevisionId revision);

    @Query(
            value = "select exists (select 1 from agenda_remark where revision_id = :revision)",
            nativeQuery = true)
    boolean hasRemarks(UUID revision);

    @Query("from AgendaDispensation d where d.entry = :entry and d.letter = :letter")
    Optional<AgendaDispensation> dispensation(AgendaEntryId entry, String letter);
}
