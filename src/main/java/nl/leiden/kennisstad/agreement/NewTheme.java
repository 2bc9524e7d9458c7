package nl.leiden.kennisstad.agreement;

import java.util.List;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedSlug;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A theme to add to an agreement.
 *
 * @param introduction Markdown
 */
public record NewTheme(
        AgreementId agreement,
        int number,
        LocalizedSlug slug,
        LocalizedText title,
        LocalizedText summary,
        @Nullable LocalizedText goal,
        LocalizedText introduction,
        List<AttentionPoint> attentionPoints) {

    public NewTheme {
        if (number < 1) {
            throw new DomainException("agreement.theme-number", number);
        }
    }
}
