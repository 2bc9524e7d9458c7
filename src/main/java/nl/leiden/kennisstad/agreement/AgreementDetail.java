package nl.leiden.kennisstad.agreement;

import java.util.List;
import nl.leiden.kennisstad.decision.Frozen;

/**
 * An agreement with all that belongs to it.
 *
 * @param text the newest frozen text in effect
 */
public record AgreementDetail(
        AgreementView agreement,
        List<PartyView> parties,
        List<Criterion> criteria,
        Frozen<AgreementText> text) {}
