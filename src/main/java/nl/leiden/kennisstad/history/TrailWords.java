package nl.leiden.kennisstad.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.kennisstad.history.TrailNames.Known;
import nl.leiden.kennisstad.history.TrailNames.Reference;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.shared.TrailTable;
import nl.leiden.kennisstad.ui.Format;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts changes of rows into words. */
@Component
class TrailWords {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*");
    private static final Pattern ACTOR = Pattern.compile("(account|system|database):.*");
    private static final String ACCOUNT = "account:";
    private static final String POSITION = "position";

    private final Map<String, TrailTable> tables;
    private final TrailNames names;
    private final Say say;
    private final Format format;

    TrailWords(List<TrailTable> tables, TrailNames names, Say say, Format format) {
        this.tables = tables.stream().collect(Collectors.toMap(TrailTable::table, table -> table));
        this.names = names;
        this.say = say;
        this.format = format;
    }

    /** What was saved together, the latest first. */
    List<TrailPage.Saving> read(List<TrailRow> rows) {
        Set<Reference> actors =
                rows.stream()
                        .flatMap(row ->
                                Stream.concat(
                                        Stream.of(row.actor()),
                                        Stream.of(row.before(), row.after())
                                                .flatMap(columns -> columns.values().stream())
                                                .filter(Objects::nonNull)
                                                .map(Object::toString)))
                        .filter(actor -> actor.startsWith(ACCOUNT))
                        .map(TrailWords::account)
                        .collect(Collectors.toSet());
        Known known = names.of(rows, actors);
        Set<String> transactions =
                rows.stream()
                        .map(TrailRow::transaction)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        List<TrailPage.Saving> savings = new ArrayList<>();
        for (String transaction : transactions) {
            List<TrailRow> together =
                    rows.stream()
                            .filter(row -> row.transaction().equals(transaction))
                            .toList()
                            .reversed();
            List<TrailPage.Change> changes =
                    together.stream().flatMap(row -> change(row, known).stream()).toList();
            if (!changes.isEmpty()) {
                TrailRow first = together.getFirst();
                savings.add(
                        new TrailPage.Saving(
                                first.at(), actor(first.actor(), known), first.reason(), changes));
            }
        }
        return savings;
    }

    private Optional<TrailPage.Change> change(TrailRow row, Known known) {
        TrailTable table = tables.get(row.key().table());
        if (table == null) {
            return Optional.empty();
        }
        List<TrailPage.Part> parts = new ArrayList<>();
        Set<String> columns = new LinkedHashSet<>(row.after().keySet());
        columns.addAll(row.before().keySet());
        for (String column : columns) {
            Object before = row.before().get(column);
            Object after = row.after().get(column);
            if (table.shows(column) && !Objects.equals(before, after)) {
                parts.addAll(parts(table, column, before, after, known));
            }
        }
        boolean added = row.before().isEmpty();
        boolean removed = row.after().isEmpty();
        if (parts.isEmpty() && !added && !removed) {
            return Optional.empty();
        }
        return Optional.of(
                new TrailPage.Change(
                        say.it("trail." + hyphens(table.table())),
                        added ? "added" : removed ? "removed" : "changed",
                        known.name(table.table(), row.last()).orElse(null),
                        context(table, row, known),
                        parts));
    }

    private static @Nullable LocalizedText context(TrailTable table, TrailRow row, Known known) {
        return table.context()
                .flatMap(table::reference)
                .flatMap(link -> Reference.of(link, row.last()))
                .flatMap(known::name)
                .orElse(null);
    }

    private List<TrailPage.Part> parts(
            TrailTable table,
            String column,
            @Nullable Object before,
            @Nullable Object after,
            Known known) {
        String label = say.it("trail." + hyphens(table.table()) + "." + hyphens(column));
        if (before instanceof Map || after instanceof Map) {
            return Stream.of(Language.values())
                    .map(language ->
                            new TrailPage.Part(
                                    say.it("form.in-" + language.tag(), label),
                                    language.tag(),
                                    half(before, language),
                                    half(after, language)))
                    .filter(part -> !Objects.equals(part.before(), part.after()))
                    .toList();
        }
        return List.of(
                new TrailPage.Part(
                        label,
                        null,
                        words(table, column, before, known),
                        words(table, column, after, known)));
    }

    private static @Nullable String half(@Nullable Object text, Language language) {
        return text instanceof Map<?, ?> both ? Texts.string(both.get(language.tag())) : null;
    }

    private @Nullable String words(
            TrailTable table, String column, @Nullable Object value, Known known) {
        if (value == null) {
            return null;
        }
        String text = value.toString();
        Optional<Class<? extends Enum<?>>> type = table.constant(column);
        if (type.isPresent()) {
            return constant(type.get(), text);
        }
        Optional<TrailTable.Link> link = table.reference(column);
        if (link.isPresent()) {
            return known.name(new Reference(link.get().table(), link.get().key(), text))
                    .map(name -> name.text(Frames.language()))
                    .orElse(text);
        }
        if (value instanceof Boolean yes) {
            return say.it(yes ? "form.yes" : "form.no");
        }
        if (value instanceof Number number && column.equals(POSITION)) {
            return String.valueOf(number.intValue() + 1);
        }
        if (Texts.DAY.matcher(text).matches()) {
            return format.day(LocalDate.parse(text));
        }
        if (MOMENT.matcher(text).matches()) {
            return format.moment(moment(text));
        }
        return ACTOR.matcher(text).matches() ? actor(text, known) : text;
    }

    private String constant(Class<? extends Enum<?>> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .map(say::word)
                .findFirst()
                .orElse(name);
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static Reference account(String actor) {
        return new Reference("account", "id", actor.substring(ACCOUNT.length()));
    }

    private String actor(String actor, Known known) {
        if (actor.startsWith(ACCOUNT)) {
            return known.name(account(actor))
                    .map(name -> name.text(Frames.language()))
                    .orElseGet(() -> say.it("trail.somebody"));
        }
        String part = actor.substring(actor.indexOf(':') + 1);
        return say.it(actor.startsWith("database:") ? "trail.by-hand" : "trail.system", part);
    }

    static String hyphens(String name) {
        return name.replace('_', '-');
    }
}
