package nl.leiden.kennisstad.agenda;

import nl.leiden.kennisstad.shared.LocalizedText;

/** A dispensation of a criterion for an entry, to read. */
public record DispensationView(
        AgendaDispensationId id, AgendaEntryId entry, String letter, LocalizedText reason) {}
