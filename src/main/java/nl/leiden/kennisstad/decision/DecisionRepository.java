package nl.leiden.kennisstad.decision;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<Decision, DecisionId> {

    Decision save(Decision decision);

    Optional<Decision> findById(DecisionId id);

    boolean existsByNumber(String number);
}
