package nl.leiden.kennisstad.agenda;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An entry to read, with names to be looked up as they are today.
 *
 * @param lineage the same over revisions and years
 * @param arguments what was found by criteria that no data can answer, by their letter
 */
public record EntryView(
        AgendaEntryId id,
        UUID lineage,
        AgendaRevisionId revision,
        ProjectId project,
        int position,
        @Nullable LocalizedText goal,
        @Nullable LocalizedText introduction,
        @Nullable LocalizedText statusWords,
        List<Lead> leads,
        List<Partner> partners,
        List<ActionView> actions,
        Map<String, Argument> arguments) {

    /** Whether an organisation takes part for certain. */
    boolean hasPartner(OrganisationId organisation) {
        return partners.stream()
                .anyMatch(partner ->
                        organisation.equals(partner.organisation())
                                && partner.standing() == Standing.CONFIRMED);
    }

    /** The same entry, its texts read so. */
    public EntryView read(UnaryOperator<LocalizedText> english) {
        return new EntryView(
                id,
                lineage,
                revision,
                project,
                position,
                goal == null ? null : english.apply(goal),
                introduction == null ? null : english.apply(introduction),
                statusWords == null ? null : english.apply(statusWords),
                leads.stream().map(lead -> lead.read(english)).toList(),
                partners.stream().map(partner -> partner.read(english)).toList(),
                actions.stream().map(action -> action.read(english)).toList(),
                arguments);
    }
}
