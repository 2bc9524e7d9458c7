package nl.leiden.kennisstad.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /**
     * The first number of a year that is after all that were given out, such as {@code 2018-04}.
     */
    @Transactional(readOnly = true)
    public String nextNumber(int year) {
        int last =
                decisions.numbersOf(year + "-%").stream()
                        .mapToInt(number ->
                                Integer.parseInt(number.substring(number.indexOf('-') + 1)))
                        .max()
                        .orElse(0);
        return "%d-%02d".formatted(year, last + 1);
    }

    @Transactional(readOnly = true)
    public Map<DecisionId, DecisionView> byId(Collection<DecisionId> ids) {
        return decisions.findByIdIn(ids).stream()
                .map(Decision::view)
                .collect(Collectors.toMap(DecisionView::id, Function.identity()));
    }

    /** The decisions of a day, by number. */
    @Transactional(readOnly = true)
    public List<DecisionView> takenOn(LocalDate day) {
        return decisions.findByTakenOnOrderByNumber(day).stream().map(Decision::view).toList();
    }

    @Transactional(readOnly = true)
    public Optional<DecisionView> find(DecisionId id) {
        return decisions.findById(id).map(Decision::view);
    }
}
