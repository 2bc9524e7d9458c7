package nl.leiden.kennisstad.shared;

import java.util.regex.Pattern;

/**
 * What an e-mail address looks like: one that forms, accounts, mails and calendars all take. Words
 * of any script will do; what mail uses to set addresses apart, or would have to quote, will not.
 */
public final class EmailShape {

    private static final String NOT = "\\p{C}\\p{Z}@<>\"(),;:\\\\\\[\\]|%`";
    private static final String LABEL = "[^." + NOT + "]+";
    private static final Pattern SHAPE =
            Pattern.compile("[^" + NOT + "]+@" + LABEL + "(\\." + LABEL + ")+");

    private EmailShape() {}

    public static boolean fits(String address) {
        return SHAPE.matcher(address).matches();
    }
}
