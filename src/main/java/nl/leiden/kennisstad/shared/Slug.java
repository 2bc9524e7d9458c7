package nl.leiden.kennisstad.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The readable part of an address: lower-case letters, digits and single hyphens.
 *
 * @param value 1 to 80 characters
 */
public record Slug(String value) {

    public static final int MAX_LENGTH = 80;

    /** The desk shows the form for a new thing there. */
    private static final Set<String> RESERVED = Set.of("nieuw", "new");

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a readable address: '" + value + "'");
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= MAX_LENGTH
                && SHAPE.matcher(value).matches()
                && !RESERVED.contains(value);
    }

    /** A slug made from a title: accents dropped, the rest joined by hyphens. */
    public static Slug from(String title) {
        String plain =
                Normalizer.normalize(title, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[’']", "")
                        .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), MAX_LENGTH));
        return new Slug(cut.replaceAll("^-+|-+$", ""));
    }

    @Override
    public String toString() {
        return value;
    }
}
