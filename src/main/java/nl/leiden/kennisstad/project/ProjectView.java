package nl.leiden.kennisstad.project;

import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.agreement.ThemeId;
import nl.leiden.kennisstad.shared.LocalizedSlug;
import nl.leiden.kennisstad.shared.LocalizedText;

/**
 * A project to read.
 *
 * @param placements its current places, the newest first, never empty
 */
public record ProjectView(
        ProjectId id,
        LocalizedText title,
        LocalizedSlug slug,
        Phase phase,
        List<PlacementView> placements) {

    /** The code people know it by: that of its newest place. */
    public String code() {
        return placements.getFirst().code();
    }

    public Optional<ThemeId> theme() {
        return Optional.ofNullable(placements.getFirst().theme());
    }

    public Optional<PlacementView> placementIn(AgreementId agreement) {
        return placements.stream()
                .filter(placement -> placement.agreement().equals(agreement))
                .findFirst();
    }
}
