package nl.leiden.kennisstad.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<Decision, DecisionId> {

    Decision saveAndFlush(Decision decision);

    Optional<Decision> findById(DecisionId id);

    Optional<Decision> findByNumber(String number);

    List<Decision> findByIdIn(Collection<DecisionId> ids);

    @Query(
            "from Decision d where d.takenOn = :day and d.manner = DecisionManner.MEETING order by d.number")
    List<Decision> ofMeeting(LocalDate day);

    @Query(
            "from Decision d where d.subjectKind = :kind and d.subjectId = :id order by d.takenOn desc, d.number desc")
    List<Decision> about(String kind, UUID id);

    @Query("from Decision d order by d.takenOn desc, d.number desc")
    List<Decision> newestFirst();

    boolean existsByNumber(String number);

    @Query("select d.number from Decision d where d.number like :pattern")
    List<String> numbersOf(String pattern);
}
