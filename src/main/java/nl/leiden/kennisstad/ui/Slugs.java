package nl.leiden.kennisstad.ui;

import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedSlug;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.shared.Slug;
import org.jspecify.annotations.Nullable;

/** Addresses as a form asks for them: what is left empty is made from the name. */
public final class Slugs {

    private Slugs() {}

    /**
     * @throws DomainException {@code ui.slug-shape}
     */
    public static LocalizedSlug read(@Nullable String nl, @Nullable String en, LocalizedText name) {
        String english = name.en();
        return new LocalizedSlug(
                nl == null ? made(name.nl()) : checked(nl),
                en != null ? checked(en) : english == null ? null : made(english));
    }

    private static String made(String name) {
        try {
            return Slug.from(name).value();
        } catch (IllegalArgumentException e) {
            throw new DomainException("ui.slug-shape", name);
        }
    }

    private static String checked(String slug) {
        if (!Slug.isValid(slug)) {
            throw new DomainException("ui.slug-shape", slug);
        }
        return slug;
    }
}
