package nl.leiden.kennisstad.account.web;

import java.util.List;
import nl.leiden.kennisstad.account.AccountView;
import org.jspecify.annotations.Nullable;

/**
 * One account.
 *
 * @param link address to set a password at, right after it was made, else null
 */
record AccountPage(
        AccountView account,
        List<GrantLine> grants,
        @Nullable String link,
        String editPath,
        String grantPath,
        String linkPath,
        String switchPath) {}
