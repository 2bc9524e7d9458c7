package nl.leiden.kennisstad.address;

import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedSlug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every slug ever given out, per kind of thing and language. */
@Service
public class Addresses {

    private final JdbcClient jdbc;

    Addresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Gives these slugs to the subject; those it had before stay its own.
     *
     * @throws DomainException {@code address.taken} when another subject has or had one of them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void claim(String kind, UUID subject, LocalizedSlug slugs) {
        for (Language language : Language.values()) {
            claim(kind, subject, language, slugs.in(language));
        }
    }

    /** The subject that has, or once had, this slug. */
    @Transactional(readOnly = true)
    public Optional<UUID> subject(String kind, Language language, String slug) {
        return jdbc.sql(
                        "select subject_id from address where kind = ? and language = ? and slug = ?")
                .params(kind, language.tag(), slug)
                .query(UUID.class)
                .optional();
    }

    private void claim(String kind, UUID subject, Language language, String slug) {
        int added =
                jdbc.sql(
                                "insert into address (kind, language, slug, subject_id) values (?, ?, ?, ?)"
                                        + " on conflict do nothing")
                        .params(kind, language.tag(), slug, subject)
                        .update();
        if (added == 0 && !subject(kind, language, slug).filter(subject::equals).isPresent()) {
            throw new DomainException("address.taken", slug);
        }
    }
}
