package nl.leiden.kennisstad.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The address part of a thing in each language.
 *
 * @param nl the Dutch
 * @param en the English, or null: the Dutch one serves
 */
@Embeddable
public record LocalizedSlug(
        @Column(name = "slug_nl") String nl, @Column(name = "slug_en") @Nullable String en) {

    public LocalizedSlug {
        new Slug(nl);
        if (en != null) {
            new Slug(en);
        }
    }

    public String in(Language language) {
        return language == Language.EN && en != null ? en : nl;
    }
}
