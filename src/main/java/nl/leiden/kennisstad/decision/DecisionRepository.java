package nl.leiden.kennisstad.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<Decision, DecisionId> {

    Decision save(Decision decision);

    Optional<Decision> findById(DecisionId id);

    List<Decision> findByIdIn(Collection<DecisionId> ids);

    List<Decision> findByTakenOnOrderByNumber(LocalDate day);

    boolean existsByNumber(String number);

    @Query("select d.number from Decision d where d.number like :pattern")
    List<String> numbersOf(String pattern);
}
