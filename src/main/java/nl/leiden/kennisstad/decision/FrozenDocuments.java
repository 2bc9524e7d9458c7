package nl.leiden.kennisstad.decision;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The store of everything that was frozen, for all kinds of things that are drafted, then frozen.
 */
@Service
public class FrozenDocuments {

    private final JdbcClient jdbc;
    private final Clock clock;

    FrozenDocuments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Stores the document with its fingerprint, and its English as edition 1 where there is any, in
     * the transaction that freezes the rows.
     *
     * @param format version of the document's shape, from 1
     * @return the moment of freezing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Instant freeze(
            FrozenSubject subject,
            int format,
            Object document,
            Actor actor,
            @Nullable DecisionId decision) {
        Instant now = clock.instant();
        String dutch = CanonicalDocument.dutch(document);
        String fingerprint = CanonicalDocument.fingerprint(dutch);
        store(subject, "nl", format, dutch, actor, decision, now);
        CanonicalDocument.english(document, fingerprint)
                .ifPresent(english -> store(subject, "en", format, english, actor, decision, now));
        return now;
    }

    /** The document as it was frozen, read as this type. */
    @Transactional(readOnly = true)
    public <T> Optional<Frozen<T>> find(FrozenSubject subject, Class<T> type) {
        Map<String, List<String>> editions = new HashMap<>();
        jdbc.sql(
                        """
                        select distinct on (language) language, content, sha256
                          from frozen_document
                         where subject_kind = ? and subject_id = ?
                         order by language, edition desc
                        """)
                .params(subject.kind(), subject.id())
                .query(row -> {
                    editions.put(
                            row.getString("language"),
                            List.of(row.getString("content"), row.getString("sha256")));
                });
        List<String> dutch = editions.get("nl");
        if (dutch == null) {
            return Optional.empty();
        }
        List<String> english = editions.get("en");
        T content =
                CanonicalDocument.read(
                        type, dutch.getFirst(), english == null ? null : english.getFirst());
        return Optional.of(new Frozen<>(content, dutch.getLast()));
    }

    private void store(
            FrozenSubject subject,
            String language,
            int format,
            String content,
            Actor actor,
            @Nullable DecisionId decision,
            Instant now) {
        jdbc.sql(
                        """
                        insert into frozen_document (id, subject_kind, subject_id, language, edition, format,
                                                     content, sha256, frozen_at, frozen_by, decision_id)
                        values (:id, :kind, :subject, :language, 1, :format, :content, :sha256, :at, :by, :decision)
                        """)
                .param("id", Identifiers.next())
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("language", language)
                .param("format", format)
                .param("content", content)
                .param("sha256", CanonicalDocument.fingerprint(content))
                .param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("by", actor.name())
                .param("decision", decision == null ? null : decision.value(), Types.OTHER)
                .update();
    }
}
