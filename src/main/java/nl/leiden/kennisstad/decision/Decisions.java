package nl.leiden.kennisstad.decision;

import java.util.Optional;
import nl.leiden.kennisstad.shared.DomainException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of decisions. */
@Service
public class Decisions {

    private final DecisionRepository decisions;

    Decisions(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    /**
     * Records a decision in the transaction that carries it out.
     *
     * @throws DomainException {@code decision.number-taken}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DecisionId record(NewDecision decision) {
        if (decisions.existsByNumber(decision.number())) {
            throw new DomainException("decision.number-taken", decision.number());
        }
        return decisions.save(new Decision(decision)).getId();
    }

    @Transactional(readOnly = true)
    public Optional<DecisionView> find(DecisionId id) {
        return decisions.findById(id).map(Decision::view);
    }
}
