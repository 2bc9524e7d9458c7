package nl.leiden.kennisstad.account.security;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.UUID;

/**
 * What a session knows of whoever signed in. What they may do is looked up with every request.
 *
 * @param passwordSet when the password they signed in with was set
 * @param since when they signed in
 * @param browser as it called itself, for the list of sessions
 */
public record SignedIn(UUID account, Instant passwordSet, Instant since, String browser)
        implements Principal, Serializable {

    @Override
    public String getName() {
        return account.toString();
    }
}
