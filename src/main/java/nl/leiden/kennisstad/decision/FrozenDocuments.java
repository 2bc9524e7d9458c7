package nl.leiden.kennisstad.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.leiden.kennisstad.decision.FrozenStore.Row;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The store of everything that was frozen, for all kinds of things that are drafted, then frozen.
 */
@Service
public class FrozenDocuments {

    private final FrozenStore store;
    private final ObjectProvider<FrozenShape> shapes;
    private final Clock clock;

    FrozenDocuments(FrozenStore store, ObjectProvider<FrozenShape> shapes, Clock clock) {
        this.store = store;
        this.shapes = shapes;
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
        Row row = new Row(Language.NL, 1, format, dutch, now);
        store.add(subject, row, actor, decision);
        CanonicalDocument.english(document, row.fingerprint())
                .map(english -> new Row(Language.EN, 1, format, english, now))
                .ifPresent(english -> store.add(subject, english, actor, decision));
        return now;
    }

    /** The document as it was frozen, read as this type. */
    @Transactional(readOnly = true)
    public <T> Optional<Frozen<T>> find(FrozenSubject subject, Class<T> type) {
        return read(store.newest(subject), type);
    }

    /** These documents of one kind as they were frozen, by what they are of. */
    @Transactional(readOnly = true)
    public <T> Map<UUID, T> find(String kind, Collection<UUID> subjects, Class<T> type) {
        Map<UUID, T> found = new HashMap<>();
        store.newest(kind, subjects)
                .forEach((subject, newest) ->
                        read(newest, type)
                                .ifPresent(frozen -> found.put(subject, frozen.content())));
        return found;
    }

    private static <T> Optional<Frozen<T>> read(Map<Language, Row> newest, Class<T> type) {
        Row dutch = newest.get(Language.NL);
        if (dutch == null) {
            return Optional.empty();
        }
        Row english = newest.get(Language.EN);
        T content =
                CanonicalDocument.read(
                        type, dutch.content(), english == null ? null : english.content());
        return Optional.of(
                new Frozen<>(
                        content,
                        dutch.fingerprint(),
                        english == null ? null : english.toEdition()));
    }

    /** Whether a document still says in Dutch what was frozen. */
    @Transactional(readOnly = true)
    public boolean says(FrozenSubject subject, Object document) {
        return dutch(subject).filter(CanonicalDocument.dutch(document)::equals).isPresent();
    }

    /** The Dutch document, to the byte in UTF-8. */
    @Transactional(readOnly = true)
    public Optional<String> dutch(FrozenSubject subject) {
        return store.find(subject, Language.NL, 1).map(Row::content);
    }

    /** An English edition, to the byte in UTF-8. */
    @Transactional(readOnly = true)
    public Optional<String> english(FrozenSubject subject, int edition) {
        return store.find(subject, Language.EN, edition).map(Row::content);
    }

    /** The English editions, the newest first. */
    @Transactional(readOnly = true)
    public List<Edition> editions(FrozenSubject subject) {
        return store.editions(subject);
    }

    /** All texts of the document that may be translated, in the order of their pointers. */
    @Transactional(readOnly = true)
    public List<FrozenText> texts(FrozenSubject subject) {
        Map<Language, Row> newest = store.newest(subject);
        Row english = newest.get(Language.EN);
        Map<String, String> known = english == null ? Map.of() : english.texts();
        return texts(subject, newest).entrySet().stream()
                .map(text ->
                        new FrozenText(text.getKey(), text.getValue(), known.get(text.getKey())))
                .toList();
    }

    /** Reads texts with the newest English there is of what was frozen; others stay as they are. */
    @Transactional(readOnly = true)
    public UnaryOperator<LocalizedText> newestEnglish(FrozenSubject subject) {
        Map<String, String> english = new HashMap<>();
        for (FrozenText text : texts(subject)) {
            if (text.en() != null) {
                english.put(text.nl(), text.en());
            }
        }
        return text ->
                Optional.ofNullable(english.get(text.nl())).map(text::withEnglish).orElse(text);
    }

    /**
     * Stores the next English edition: the newest one with these texts in it. The Dutch never
     * changes.
     *
     * @param texts English by JSON pointer into the Dutch document; a blank one is taken away, a
     *     pointer that is not named keeps its English
     * @throws DomainException {@code decision.nothing-frozen}, {@code decision.no-such-text} with
     *     the pointer, {@code decision.translation-same} when nothing differs
     * @throws DuplicateKeyException somebody stored an edition at the same moment: try again in a
     *     new transaction
     */
    @Transactional
    public Edition translate(FrozenSubject subject, Actor actor, Map<String, String> texts) {
        Map<Language, Row> newest = store.newest(subject);
        Map<String, String> dutch = texts(subject, newest);
        Row source = newest.get(Language.NL);
        if (source == null) {
            throw new DomainException("decision.nothing-frozen");
        }
        Row last = newest.get(Language.EN);
        Map<String, String> known = last == null ? Map.of() : last.texts();
        Map<String, String> next = new TreeMap<>(known);
        texts.forEach((pointer, english) -> {
            if (!dutch.containsKey(pointer)) {
                throw new DomainException("decision.no-such-text", pointer);
            }
            if (english.isBlank()) {
                next.remove(pointer);
            } else {
                next.put(pointer, english.strip());
            }
        });
        if (next.equals(known)) {
            throw new DomainException("decision.translation-same");
        }
        Row edition =
                new Row(
                        Language.EN,
                        last == null ? 1 : last.edition() + 1,
                        source.format(),
                        CanonicalDocument.edition(next, source.fingerprint()),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.add(subject, edition, actor, null);
        return edition.toEdition();
    }

    private Map<String, String> texts(FrozenSubject subject, Map<Language, Row> newest) {
        Row dutch = newest.get(Language.NL);
        Class<?> type =
                shapes.stream()
                        .filter(shape -> shape.kind().equals(subject.kind()))
                        .<Class<?>>map(FrozenShape::type)
                        .findFirst()
                        .orElse(null);
        if (dutch == null || type == null) {
            throw new DomainException("decision.nothing-frozen");
        }
        return CanonicalDocument.texts(type, dutch.content());
    }
}
