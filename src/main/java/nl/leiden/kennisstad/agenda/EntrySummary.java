package nl.leiden.kennisstad.agenda;

import java.util.List;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An entry as lists show it. */
public record EntrySummary(
        AgendaEntryId id,
        AgendaRevisionId revision,
        ProjectId project,
        @Nullable LocalizedText goal,
        @Nullable LocalizedText statusWords,
        List<Lead> leads,
        List<Partner> partners) {}
