package nl.leiden.kennisstad.agenda;

import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An agenda to read, whatever its state. */
public record AgendaView(
        AgendaId id,
        AgreementId agreement,
        String label,
        int firstYear,
        int lastYear,
        LocalizedText title,
        @Nullable LocalizedText introduction) {}
