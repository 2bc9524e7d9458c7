package nl.leiden.kennisstad.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.history.TrailRow.Key;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.shared.TrailTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people call the rows that a piece of the trail speaks of, as they are called last. */
@Component
class TrailNames {

    private static final int DEEPEST = 4;

    private final TrailReader reader;
    private final Map<String, TrailTable> tables;

    TrailNames(TrailReader reader, List<TrailTable> tables) {
        this.reader = reader;
        this.tables = tables.stream().collect(Collectors.toMap(TrailTable::table, table -> table));
    }

    /** A row by the value of one of its columns. */
    record Reference(String table, String column, String value) {

        static Optional<Reference> of(TrailTable.Link link, Map<String, @Nullable Object> row) {
            return Optional.ofNullable(row.get(link.column()))
                    .map(value -> new Reference(link.table(), link.key(), value.toString()));
        }

        boolean byId() {
            return column.equals("id");
        }

        Key key() {
            return new Key(table, value);
        }
    }

    /** The names of all that these rows refer to, and theirs in turn. */
    Known of(Collection<TrailRow> rows, Collection<Reference> more) {
        Known known = new Known();
        Set<Reference> asked = new HashSet<>(more);
        for (TrailRow row : rows) {
            asked.addAll(references(row.key().table(), row.before(), false));
            asked.addAll(references(row.key().table(), row.after(), false));
        }
        Set<Reference> seen = new HashSet<>();
        for (int depth = 0; depth < DEEPEST && !asked.isEmpty(); depth++) {
            seen.addAll(asked);
            Map<Reference, TrailRow> found = load(asked, known);
            known.rows.putAll(found);
            asked =
                    found.values().stream()
                            .flatMap(
                                    row -> references(row.key().table(), row.last(), true).stream())
                            .filter(reference -> !seen.contains(reference))
                            .collect(Collectors.toSet());
        }
        return known;
    }

    /** Told by the module where it can, else by the last row in the trail. */
    private Map<Reference, TrailRow> load(Set<Reference> asked, Known known) {
        Map<Reference, TrailRow> found = new HashMap<>();
        Map<Boolean, List<Reference>> byId =
                asked.stream().collect(Collectors.partitioningBy(Reference::byId));
        List<Reference> ids = new ArrayList<>();
        byId.getOrDefault(true, List.of()).stream()
                .collect(Collectors.groupingBy(Reference::table))
                .forEach((table, references) -> {
                    var naming = Optional.ofNullable(tables.get(table)).flatMap(TrailTable::names);
                    if (naming.isPresent()) {
                        Set<UUID> keys =
                                references.stream()
                                        .map(reference -> UUID.fromString(reference.value()))
                                        .collect(Collectors.toSet());
                        naming.get()
                                .apply(keys)
                                .forEach((key, name) ->
                                        known.told.put(
                                                new Reference(table, "id", key.toString()), name));
                    } else {
                        ids.addAll(references);
                    }
                });
        Map<Key, TrailRow> rows = reader.last(ids.stream().map(Reference::key).toList());
        ids.forEach(reference ->
                Optional.ofNullable(rows.get(reference.key()))
                        .ifPresent(row -> found.put(reference, row)));
        byId.getOrDefault(false, List.of()).stream()
                .collect(
                        Collectors.groupingBy(
                                reference -> reference.table() + "." + reference.column()))
                .values()
                .forEach(same -> {
                    Reference first = same.getFirst();
                    Map<String, TrailRow> last =
                            reader.lastBy(
                                    first.table(),
                                    first.column(),
                                    same.stream().map(Reference::value).toList());
                    same.forEach(reference ->
                            Optional.ofNullable(last.get(reference.value()))
                                    .ifPresent(row -> found.put(reference, row)));
                });
        return found;
    }

    private Set<Reference> references(
            String table, Map<String, @Nullable Object> row, boolean onlyName) {
        TrailTable described = tables.get(table);
        if (described == null) {
            return Set.of();
        }
        return row.keySet().stream()
                .filter(column -> !onlyName || described.name().contains(column))
                .flatMap(column -> described.reference(column).stream())
                .flatMap(link -> Reference.of(link, row).stream())
                .collect(Collectors.toSet());
    }

    /** Names found for one page. */
    final class Known {

        private final Map<Reference, TrailRow> rows = new HashMap<>();
        private final Map<Reference, LocalizedText> told = new HashMap<>();

        Optional<LocalizedText> name(Reference reference) {
            LocalizedText name = told.get(reference);
            if (name != null) {
                return Optional.of(name);
            }
            return Optional.ofNullable(rows.get(reference))
                    .flatMap(row -> name(row.key().table(), row.last()));
        }

        /** What a row says of itself. */
        Optional<LocalizedText> name(String table, Map<String, @Nullable Object> row) {
            TrailTable described = tables.get(table);
            if (described == null) {
                return Optional.empty();
            }
            return described.name().stream()
                    .flatMap(column -> part(described, column, row).stream())
                    .reduce(Texts::joined);
        }

        private Optional<LocalizedText> part(
                TrailTable described, String column, Map<String, @Nullable Object> row) {
            Optional<TrailTable.Link> link = described.reference(column);
            if (link.isPresent()) {
                return Reference.of(link.get(), row).flatMap(this::name);
            }
            return Optional.ofNullable(row.get(column)).flatMap(Texts::of);
        }
    }
}
