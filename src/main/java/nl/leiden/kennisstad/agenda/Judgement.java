package nl.leiden.kennisstad.agenda;

import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Whether an entry meets a criterion, and why.
 *
 * @param letter of the criterion
 * @param reason by the portal where data tell, else by the coordinator; null when nobody judged
 * @param argued whether the coordinator says so, not the data
 */
public record Judgement(
        String letter,
        LocalizedText title,
        Verdict verdict,
        @Nullable LocalizedText reason,
        boolean argued) {

    public boolean met() {
        return verdict == Verdict.MET;
    }
}
