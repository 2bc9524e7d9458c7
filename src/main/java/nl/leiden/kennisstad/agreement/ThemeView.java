package nl.leiden.kennisstad.agreement;

import java.util.List;
import nl.leiden.kennisstad.shared.LocalizedSlug;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A theme to read. */
public record ThemeView(
        ThemeId id,
        AgreementId agreement,
        int number,
        LocalizedSlug slug,
        LocalizedText title,
        LocalizedText summary,
        @Nullable LocalizedText goal,
        LocalizedText introduction,
        List<AttentionPoint> attentionPoints) {}
