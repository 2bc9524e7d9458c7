package nl.leiden.kennisstad.agenda;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leiden.kennisstad.project.ProjectId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgendaRepository extends Repository<Agenda, AgendaId> {

    Agenda save(Agenda agenda);

    Optional<Agenda> findById(AgendaId id);

    boolean existsByLabel(String label);

    /** Locks it, so that nothing is added while it is being adopted. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from AgendaRevision r where r.agenda = :agenda and r.state <> AgendaState.ADOPTED")
    Optional<AgendaRevision> openRevision(AgendaId agenda);

    @Query("select r.agenda from AgendaRevision r where r.state <> AgendaState.ADOPTED")
    Set<AgendaId> withOpenRevision();

    Optional<Agenda> findByLabel(String label);

    @Query("from Agenda a order by a.firstYear desc, a.lastYear desc, a.label desc")
    List<Agenda> newestFirst();

    @Query("from AgendaRevision r order by r.number desc")
    List<AgendaRevision> revisions();

    @Query("from AgendaRevision r where r.agenda = :agenda order by r.number desc")
    List<AgendaRevision> revisionsOf(AgendaId agenda);

    @Query(
            """
            select new nl.leiden.kennisstad.agenda.AgendaDocument$RevisionName(a.label, r.number)
            from AgendaRevision r join Agenda a on a.id = r.agenda where r.id = :id
            """)
    Optional<AgendaDocument.RevisionName> nameOf(AgendaRevisionId id);

    @Query("from AgendaRevision r where r.id = :id")
    Optional<AgendaRevision> revision(AgendaRevisionId id);

    /** Kept from being proposed or adopted while one of its entries is edited. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("from AgendaRevision r where r.id = :id")
    Optional<AgendaRevision> heldRevision(AgendaRevisionId id);

    @Query("from AgendaEntry e where e.id = :id")
    Optional<AgendaEntry> entry(AgendaEntryId id);

    @Query("from AgendaEntry e where e.revision = :revision order by e.position")
    List<AgendaEntry> entries(AgendaRevisionId revision);

    @Query("from AgendaEntry e where e.project = :project and e.revision in :revisions")
    List<AgendaEntry> entriesOf(ProjectId project, Collection<AgendaRevisionId> revisions);

    @Query(
            """
            select new nl.leiden.kennisstad.agenda.Presence(e.id, e.project, e.revision)
            from AgendaEntry e where e.revision in :revisions
            """)
    List<Presence> presences(Collection<AgendaRevisionId> revisions);

    /** The projects in any revision that was ever adopted. */
    @Query(
            """
            select distinct e.project from AgendaEntry e join AgendaRevision r on r.id = e.revision
            where r.state = AgendaState.ADOPTED
            """)
    Set<ProjectId> adoptedProjects();

    @Query("from AgendaEntry e where e.id in :ids")
    List<AgendaEntry> entriesById(Collection<AgendaEntryId> ids);

    @Query(
            """
            select new nl.leiden.kennisstad.agenda.UpcomingAction(
                e.project, a.text, a.deadline, a.toSteeringGroup)
            from AgendaEntry e join e.actions a
            where e.revision = :revision and a.deadline.lastDay >= :day
            order by a.deadline.lastDay, a.deadline.firstDay, e.position, a.position
            limit :count
            """)
    List<UpcomingAction> upcoming(AgendaRevisionId revision, LocalDate day, int count);

    @Query("select count(e) from AgendaEntry e where e.revision = :revision")
    int countEntries(AgendaRevisionId revision);

    @Query(
            """
            select new nl.leiden.kennisstad.agenda.AdoptedAgenda(
                a.id, r.id, r.number, a.agreement, a.label, a.firstYear, a.lastYear, a.title,
                a.introduction, r.adoptedOn)
            from Agenda a join AgendaRevision r on r.agenda = a.id
            where r.state = AgendaState.ADOPTED
            order by a.firstYear desc, a.lastYear desc, a.label desc, r.number desc
            """)
    List<AdoptedAgenda> adopted();

    @Query(
            """
            select new nl.leiden.kennisstad.agenda.AdoptedRevision(
                r.id, r.copiedFrom, a.label, r.number, a.title, r.adoptedOn, r.decision)
            from Agenda a join AgendaRevision r on r.agenda = a.id
            where r.state = AgendaState.ADOPTED
            order by a.firstYear desc, a.lastYear desc, a.label desc, r.number desc
            """)
    List<AdoptedRevision> adoptedRevisions();
}
