package nl.leiden.kennisstad.agenda;

import java.util.List;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An entry to read, with names to be looked up as they are today. */
public record EntryView(
        AgendaRevisionId revision,
        ProjectId project,
        int position,
        @Nullable LocalizedText goal,
        @Nullable LocalizedText introduction,
        @Nullable LocalizedText statusWords,
        List<Lead> leads,
        List<Partner> partners,
        List<ActionView> actions) {}
