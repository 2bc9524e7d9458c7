package nl.leiden.kennisstad.agenda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leiden.kennisstad.agreement.Criterion;

/**
 * How the entries of a revision stand by the criteria of its agreement.
 *
 * @param judgements of each entry, in the order of the criteria
 */
public record Assessment(
        List<Criterion> criteria,
        RevisionContent content,
        Map<AgendaEntryId, List<Judgement>> judgements) {

    /** An entry that does not meet a criterion, as far as anybody can tell. */
    public record Open(EntryView entry, Judgement judgement) {}

    public List<Judgement> of(EntryView entry) {
        return judgements.getOrDefault(entry.id(), List.of());
    }

    /** How an entry stands, as it is written out. */
    public List<AgendaDocument.CriterionText> texts(EntryView entry) {
        return of(entry).stream()
                .map(judgement ->
                        new AgendaDocument.CriterionText(
                                judgement.letter(),
                                judgement.title(),
                                judgement.verdict(),
                                judgement.reason(),
                                judgement.met()
                                        ? null
                                        : dispensation(new Open(entry, judgement))
                                                .map(DispensationView::reason)
                                                .orElse(null)))
                .toList();
    }

    /** What is not met, explained or not. */
    public List<Open> unmet() {
        return content.entries().stream()
                .flatMap(entry ->
                        of(entry).stream()
                                .filter(judgement -> !judgement.met())
                                .map(judgement -> new Open(entry, judgement)))
                .toList();
    }

    /** What is not met and has no dispensation: nothing is adopted as long as there is any. */
    public List<Open> unexplained() {
        return unmet().stream().filter(open -> dispensation(open).isEmpty()).toList();
    }

    public Optional<DispensationView> dispensation(Open open) {
        return content.dispensation(open.entry().id(), open.judgement().letter());
    }
}
