package nl.leiden.kennisstad.shared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How the trail of changes of a table reads, told by the module whose table it is. Its words are
 * the messages {@code trail.<table>} and {@code trail.<table>.<column>}, with hyphens; columns
 * without a word of their own are hidden. {@code id} and {@code version} always are.
 */
public final class TrailTable {

    private static final Pattern NAME = Pattern.compile("[a-z_]+");
    private static final String ID = "id";

    /**
     * A column that holds the key of a row elsewhere.
     *
     * @param key the column it holds the value of, mostly {@code id}
     */
    public record Link(String column, String table, String key) {

        public Link {
            requireName(column);
            requireName(table);
            requireName(key);
        }

        /** Whether it holds the other row's id. */
        public boolean byId() {
            return key.equals(ID);
        }
    }

    private final String table;
    private final List<Link> owners = new ArrayList<>();
    private final Map<String, Link> references = new LinkedHashMap<>();
    private final Map<String, Class<? extends Enum<?>>> constants = new LinkedHashMap<>();
    private final Set<String> hidden = new HashSet<>(Set.of(ID, "version"));
    private final List<String> name = new ArrayList<>();
    private Optional<String> context = Optional.empty();
    private Optional<Function<Set<UUID>, Map<UUID, LocalizedText>>> names = Optional.empty();

    private TrailTable(String table) {
        requireName(table);
        this.table = table;
    }

    public static TrailTable of(String table) {
        return new TrailTable(table);
    }

    /** Its rows are part of a row of another table; the same column may belong to several. */
    public TrailTable ownedBy(String column, String owner) {
        return ownedBy(column, owner, ID);
    }

    /** As {@link #ownedBy(String, String)}, by another column than the owner's id. */
    public TrailTable ownedBy(String column, String owner, String key) {
        owners.add(new Link(column, owner, key));
        references.put(column, new Link(column, owner, key));
        return this;
    }

    public TrailTable refersTo(String column, String other) {
        return refersTo(column, other, ID);
    }

    public TrailTable refersTo(String column, String other, String key) {
        references.put(column, new Link(column, other, key));
        return this;
    }

    /** The column holds the name of a constant. */
    public TrailTable holds(String column, Class<? extends Enum<?>> type) {
        constants.put(column, type);
        return this;
    }

    public TrailTable hides(String... columns) {
        hidden.addAll(List.of(columns));
        return this;
    }

    /** The columns that tell which row it is, as far as they are filled in. */
    public TrailTable named(String... columns) {
        name.addAll(List.of(columns));
        return this;
    }

    /** What people call its rows, where that stands elsewhere. */
    public TrailTable namedBy(Function<Set<UUID>, Map<UUID, LocalizedText>> naming) {
        names = Optional.of(naming);
        return this;
    }

    /** The name of this owner is said beside its own. */
    public TrailTable within(String column) {
        context = Optional.of(column);
        return this;
    }

    public String table() {
        return table;
    }

    public List<Link> owners() {
        return List.copyOf(owners);
    }

    public Optional<Link> reference(String column) {
        return Optional.ofNullable(references.get(column));
    }

    public Optional<Class<? extends Enum<?>>> constant(String column) {
        return Optional.ofNullable(constants.get(column));
    }

    public List<String> name() {
        return List.copyOf(name);
    }

    public Optional<Function<Set<UUID>, Map<UUID, LocalizedText>>> names() {
        return names;
    }

    public Optional<String> context() {
        return context;
    }

    /** Whether people get to see this column; owners and what tells the name are said above it. */
    public boolean shows(String column) {
        boolean owner = owners.stream().anyMatch(link -> link.column().equals(column));
        return !hidden.contains(column) && !owner;
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a table or column: " + name);
        }
    }
}
