package nl.leiden.kennisstad.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Identifiers;
import nl.leiden.kennisstad.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what was frozen; they are only ever added. */
@Component
class FrozenStore {

    private final JdbcClient jdbc;

    FrozenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The Dutch, which is edition 1, or an English edition. */
    record Row(Language language, int edition, int format, String content, Instant frozenAt) {

        String fingerprint() {
            return CanonicalDocument.fingerprint(content);
        }

        /** The English by pointer, of an English edition. */
        Map<String, String> texts() {
            return CanonicalDocument.textsOf(content);
        }

        Edition toEdition() {
            return new Edition(edition, frozenAt, fingerprint());
        }
    }

    /** Of each language the newest. */
    Map<Language, Row> newest(FrozenSubject subject) {
        Map<Language, Row> newest = new EnumMap<>(Language.class);
        jdbc.sql(
                        """
                        select distinct on (language) language, edition, format, content, frozen_at
                          from frozen_document
                         where subject_kind = ? and subject_id = ?
                         order by language, edition desc
                        """)
                .params(subject.kind(), subject.id())
                .query(FrozenStore::row)
                .list()
                .forEach(row -> newest.put(row.language(), row));
        return newest;
    }

    /** Of each of these subjects and each language the newest. */
    Map<UUID, Map<Language, Row>> newest(String kind, Collection<UUID> subjects) {
        Map<UUID, Map<Language, Row>> newest = new HashMap<>();
        jdbc.sql(
                        """
                        select distinct on (subject_id, language)
                               subject_id, language, edition, format, content, frozen_at
                          from frozen_document
                         where subject_kind = ? and subject_id = any (?)
                         order by subject_id, language, edition desc
                        """)
                .params(kind, subjects.toArray(UUID[]::new))
                .query(row -> {
                    Row found = row(row, 0);
                    newest.computeIfAbsent(
                                    row.getObject("subject_id", UUID.class),
                                    id -> new EnumMap<>(Language.class))
                            .put(found.language(), found);
                });
        return newest;
    }

    Optional<Row> find(FrozenSubject subject, Language language, int edition) {
        return jdbc.sql(
                        """
                        select language, edition, format, content, frozen_at from frozen_document
                         where subject_kind = ? and subject_id = ? and language = ? and edition = ?
                        """)
                .params(subject.kind(), subject.id(), language.tag(), edition)
                .query(FrozenStore::row)
                .optional();
    }

    /** The English ones without their content, the newest first. */
    List<Edition> editions(FrozenSubject subject) {
        return jdbc.sql(
                        """
                        select edition, frozen_at, sha256 from frozen_document
                         where subject_kind = ? and subject_id = ? and language = 'en'
                         order by edition desc
                        """)
                .params(subject.kind(), subject.id())
                .query((row, number) ->
                        new Edition(row.getInt("edition"), moment(row), row.getString("sha256")))
                .list();
    }

    void add(FrozenSubject subject, Row row, Actor actor, @Nullable DecisionId decision) {
        jdbc.sql(
                        """
                        insert into frozen_document (id, subject_kind, subject_id, language, edition, format,
                                                     content, sha256, frozen_at, frozen_by, decision_id)
                        values (:id, :kind, :subject, :language, :edition, :format, :content, :sha256, :at, :by, :decision)
                        """)
                .param("id", Identifiers.next())
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("language", row.language().tag())
                .param("edition", row.edition())
                .param("format", row.format())
                .param("content", row.content())
                .param("sha256", row.fingerprint())
                .param("at", OffsetDateTime.ofInstant(row.frozenAt(), ZoneOffset.UTC))
                .param("by", actor.name())
                .param("decision", decision == null ? null : decision.value(), Types.OTHER)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                Language.ofTag(row.getString("language")).orElseThrow(),
                row.getInt("edition"),
                row.getInt("format"),
                row.getString("content"),
                moment(row));
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject("frozen_at", OffsetDateTime.class).toInstant();
    }
}
