package nl.leiden.kennisstad.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows under named columns.
 *
 * @param rows as many values in each as there are columns, of the columns' kinds; null is empty
 */
public record Sheet(String name, List<Column> columns, List<List<@Nullable Object>> rows) {

    /** What a column holds. */
    public enum Kind {
        TEXT(String.class),
        DAY(LocalDate.class),
        NUMBER(Number.class),
        /** In euros. */
        MONEY(BigDecimal.class),
        YES_NO(Boolean.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }
    }

    public record Column(String label, Kind kind) {}

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row is as long as there are columns");
            }
            for (int i = 0; i < row.size(); i++) {
                Object value = row.get(i);
                if (value != null && !columns.get(i).kind().type.isInstance(value)) {
                    throw new IllegalArgumentException(
                            columns.get(i).label() + " does not hold " + value.getClass());
                }
            }
        }
    }

    public static Builder named(String name) {
        return new Builder(name);
    }

    /** A sheet under way: first its columns, then its rows. */
    public static final class Builder {

        private final String name;
        private final List<Column> columns = new ArrayList<>();
        private final List<List<@Nullable Object>> rows = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        public Builder column(String label, Kind kind) {
            columns.add(new Column(label, kind));
            return this;
        }

        public Builder row(@Nullable Object... values) {
            rows.add(Collections.unmodifiableList(Arrays.asList(values.clone())));
            return this;
        }

        public Sheet build() {
            return new Sheet(name, columns, rows);
        }
    }
}
