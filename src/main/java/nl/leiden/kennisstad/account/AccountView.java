package nl.leiden.kennisstad.account;

import java.time.Instant;
import java.util.List;
import nl.leiden.kennisstad.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * An account to read.
 *
 * @param language somebody is written to in
 */
public record AccountView(
        AccountId id,
        String email,
        String name,
        Language language,
        Instant createdAt,
        @Nullable Instant disabledAt,
        List<GrantView> grants) {

    public boolean enabled() {
        return disabledAt == null;
    }
}
