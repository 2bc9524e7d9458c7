package nl.leiden.kennisstad.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account to read. */
public record AccountView(
        AccountId id,
        String email,
        String name,
        Instant createdAt,
        @Nullable Instant disabledAt,
        List<GrantView> grants) {

    public boolean enabled() {
        return disabledAt == null;
    }
}
