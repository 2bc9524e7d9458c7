package nl.leiden.kennisstad.agreement;

import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.address.Addresses;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The main themes of the agreements. */
@Service
public class Themes {

    private static final String ADDRESS = "theme";

    private final ThemeRepository themes;
    private final Addresses addresses;
    private final Programme programme;

    Themes(ThemeRepository themes, Addresses addresses, Programme programme) {
        this.themes = themes;
        this.addresses = addresses;
        this.programme = programme;
    }

    /**
     * @throws DomainException {@code agreement.theme-number-taken}, {@code address.taken}
     */
    @Transactional
    public ThemeId add(NewTheme theme) {
        if (themes.existsByAgreementAndNumber(theme.agreement(), theme.number())) {
            throw new DomainException("agreement.theme-number-taken", theme.number());
        }
        ThemeId id = themes.save(new Theme(theme)).id();
        addresses.claim(ADDRESS, id.value(), theme.slug());
        programme.publicContentChanged();
        return id;
    }

    /**
     * Changes what is said of a theme; its agreement and number stay. It is public at once.
     *
     * @throws DomainException {@code agreement.unknown-theme}, {@code address.taken}
     */
    @Transactional
    public void change(ThemeId id, NewTheme theme) {
        Theme known =
                themes.findById(id)
                        .orElseThrow(() -> new DomainException("agreement.unknown-theme"));
        addresses.claim(ADDRESS, id.value(), theme.slug());
        known.write(theme);
        programme.publicContentChanged();
    }

    /** The themes of an agreement in their order. */
    @Transactional(readOnly = true)
    public List<ThemeView> of(AgreementId agreement) {
        return themes.findByAgreementOrderByNumber(agreement).stream().map(Theme::view).toList();
    }

    /** The theme that has, or once had, this address. */
    @Transactional(readOnly = true)
    public Optional<ThemeView> at(Language language, String slug) {
        return addresses
                .subject(ADDRESS, language, slug)
                .flatMap(id -> themes.findById(new ThemeId(id)))
                .map(Theme::view);
    }
}
