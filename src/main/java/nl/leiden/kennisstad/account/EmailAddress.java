package nl.leiden.kennisstad.account;

import java.util.Locale;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.EmailShape;

/**
 * What somebody signs in with. Upper and lower case are the same.
 *
 * @param value in lower case, at most 254 characters
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !EmailShape.fits(value)) {
            throw new DomainException("account.email-shape", value);
        }
    }
}
