package nl.leiden.kennisstad.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.history.TrailRow.Key;
import nl.leiden.kennisstad.shared.TrailTable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the trail. Rows that are gone are found as well: the trail itself says whose they were. */
@Component
class TrailReader {

    private static final TypeReference<Map<String, @Nullable Object>> COLUMNS =
            new TypeReference<>() {};
    private static final String ROW = "coalesce(t.after, t.before)";
    private static final String COLUMNS_OF_ROW =
            "t.id, t.transaction::text as transaction, t.at, t.actor, t.reason, t.table_name, t.row_key,"
                    + " t.before::text as before, t.after::text as after";

    private final JdbcClient jdbc;
    private final List<TrailTable> tables;
    private final JsonMapper json = JsonMapper.builder().build();

    TrailReader(JdbcClient jdbc, List<TrailTable> tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /**
     * What was saved together, for a row and all that is part of it, the latest first.
     *
     * @param before only what is older than this change
     * @param transactions how many to read at most
     */
    @Transactional(readOnly = true)
    public List<TrailRow> changes(Key root, long before, int transactions) {
        Collection<Key> keys = family(root);
        return jdbc.sql(
                        "with rows as (select t.* from trail t join unnest(:tables, :rows)"
                                + " as k (table_name, row_key) using (table_name, row_key)),"
                                + " latest as (select transaction from rows group by transaction"
                                + " having max(id) < :before order by max(id) desc limit :transactions)"
                                + " select "
                                + COLUMNS_OF_ROW
                                + " from rows t join latest using (transaction) order by t.id desc")
                .param("tables", keys.stream().map(Key::table).toArray(String[]::new))
                .param("rows", keys.stream().map(Key::row).toArray(String[]::new))
                .param("before", before)
                .param("transactions", transactions)
                .query(this::row)
                .list();
    }

    /** The last that is known of these rows. */
    @Transactional(readOnly = true)
    public Map<Key, TrailRow> last(Collection<Key> keys) {
        return jdbc
                .sql(
                        "select distinct on (t.table_name, t.row_key) "
                                + COLUMNS_OF_ROW
                                + " from trail t join unnest(:tables, :rows) as k (table_name, row_key)"
                                + " using (table_name, row_key) order by t.table_name, t.row_key, t.id desc")
                .param("tables", keys.stream().map(Key::table).toArray(String[]::new))
                .param("rows", keys.stream().map(Key::row).toArray(String[]::new))
                .query(this::row)
                .list()
                .stream()
                .collect(Collectors.toMap(TrailRow::key, row -> row));
    }

    /** The last that is known of the row with this value in a column, by that value. */
    @Transactional(readOnly = true)
    public Map<String, TrailRow> lastBy(String table, String column, Collection<String> values) {
        String value = ROW + " ->> '" + column + "'";
        return jdbc
                .sql(
                        "select distinct on ("
                                + value
                                + ") "
                                + COLUMNS_OF_ROW
                                + " from trail t where t.table_name = :table and "
                                + value
                                + " = any(:values) order by "
                                + value
                                + ", t.id desc")
                .param("table", table)
                .param("values", values.toArray(String[]::new))
                .query(this::row)
                .list()
                .stream()
                .collect(Collectors.toMap(row -> String.valueOf(row.last().get(column)), r -> r));
    }

    private Collection<Key> family(Key root) {
        Map<String, Set<String>> known = new HashMap<>();
        known.put(root.table(), Set.of(root.row()));
        Deque<String> fresh = new ArrayDeque<>(List.of(root.table()));
        while (!fresh.isEmpty()) {
            String owner = fresh.pop();
            for (TrailTable part : tables) {
                for (TrailTable.Link link : part.owners()) {
                    if (link.table().equals(owner)) {
                        Set<String> found = parts(part, link, known.getOrDefault(owner, Set.of()));
                        Set<String> all = known.computeIfAbsent(part.table(), t -> new HashSet<>());
                        if (all.addAll(found)) {
                            fresh.add(part.table());
                        }
                    }
                }
            }
        }
        return known.entrySet().stream()
                .flatMap(
                        table -> table.getValue().stream().map(row -> new Key(table.getKey(), row)))
                .toList();
    }

    private Set<String> parts(TrailTable part, TrailTable.Link link, Set<String> owners) {
        return Set.copyOf(
                jdbc.sql(
                                "select distinct t.row_key from trail t where t.table_name = :table and "
                                        + ROW
                                        + " ->> '"
                                        + link.column()
                                        + "' = any(:owners)")
                        .param("table", part.table())
                        .param("owners", values(link, owners).toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    /** What the link holds for these owners. */
    private Collection<String> values(TrailTable.Link link, Set<String> owners) {
        return link.byId()
                ? owners
                : jdbc.sql(
                                "select distinct "
                                        + ROW
                                        + " ->> '"
                                        + link.key()
                                        + "' from trail t where t.table_name = :table and t.row_key = any(:rows)")
                        .param("table", link.table())
                        .param("rows", owners.toArray(String[]::new))
                        .query((row, number) -> Objects.toString(row.getString(1)))
                        .list();
    }

    private TrailRow row(ResultSet row, int number) throws SQLException {
        return new TrailRow(
                row.getLong("id"),
                row.getString("transaction"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("reason"),
                new Key(row.getString("table_name"), row.getString("row_key")),
                columns(row.getString("before")),
                columns(row.getString("after")));
    }

    private Map<String, @Nullable Object> columns(@Nullable String text) {
        return text == null ? Map.of() : json.readValue(text, COLUMNS);
    }
}
