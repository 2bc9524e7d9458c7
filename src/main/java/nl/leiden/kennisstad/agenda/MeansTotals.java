package nl.leiden.kennisstad.agenda;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leiden.kennisstad.agenda.AgendaDocument.Entry;
import nl.leiden.kennisstad.agenda.AgendaDocument.MeansText;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is put in by one agenda in one calendar year, added up. Hours, fte and euros are never added
 * to each other.
 *
 * @param kinds that occur
 * @param parties by Dutch name
 * @param projects in the order of the agenda, what is above all of them last
 * @param themes in their order, what is above all of them last
 */
public record MeansTotals(
        int year,
        List<MeansKind> kinds,
        List<Row> parties,
        List<Row> projects,
        List<Row> themes,
        Sum all) {

    /**
     * One party, project or theme.
     *
     * @param code of a project or number of a theme, null for a party
     * @param name null for what is above all projects or themes
     */
    public record Row(@Nullable String code, @Nullable LocalizedText name, Sum sum) {}

    /**
     * @param amounts by kind, without the zeros
     * @param unknown how many more are put in of which nobody knows yet how much
     */
    public record Sum(Map<MeansKind, BigDecimal> amounts, int unknown) {

        static final Sum NOTHING = new Sum(Map.of(), 0);

        Sum plus(MeansText means) {
            BigDecimal amount = means.amount();
            if (amount == null) {
                return new Sum(amounts, unknown + 1);
            }
            Map<MeansKind, BigDecimal> more = new TreeMap<>(amounts);
            more.merge(means.kind(), amount, BigDecimal::add);
            return new Sum(more, unknown);
        }

        /** Null when there is nothing of this kind. */
        public @Nullable BigDecimal of(MeansKind kind) {
            return amounts.get(kind);
        }
    }

    /** Of every year that something is put in for, the first one first. */
    public static List<MeansTotals> perYear(AgendaDocument agenda) {
        List<Given> all = given(agenda);
        return all.stream()
                .map(given -> given.means().year())
                .distinct()
                .sorted()
                .map(year -> ofYear(year, agenda, all))
                .toList();
    }

    /**
     * @param entry null above all entries
     */
    private record Given(@Nullable Entry entry, MeansText means) {}

    private static List<Given> given(AgendaDocument agenda) {
        return Stream.concat(
                        agenda.entries().stream()
                                .flatMap(entry ->
                                        entry.means().stream()
                                                .map(means -> new Given(entry, means))),
                        agenda.means().stream().map(means -> new Given(null, means)))
                .toList();
    }

    private static MeansTotals ofYear(int year, AgendaDocument agenda, List<Given> all) {
        List<Given> its = all.stream().filter(given -> given.means().year() == year).toList();
        List<MeansKind> kinds =
                Stream.of(MeansKind.values())
                        .filter(kind ->
                                its.stream().anyMatch(given -> given.means().kind() == kind))
                        .toList();
        return new MeansTotals(
                year,
                kinds,
                rows(its, given -> new Row(null, given.means().party(), Sum.NOTHING)).stream()
                        .sorted(
                                Comparator.comparing(
                                        row -> Objects.requireNonNull(row.name()).nl()))
                        .toList(),
                rows(its, MeansTotals::project),
                themes(agenda, its),
                sum(its));
    }

    private static List<Row> themes(AgendaDocument agenda, List<Given> given) {
        List<Row> rows = new ArrayList<>(rows(given, one -> theme(agenda, one)));
        rows.sort(Comparator.comparing(Row::code, Comparator.nullsLast(Comparator.naturalOrder())));
        return rows;
    }

    private static Row project(Given given) {
        Entry entry = given.entry();
        return entry == null
                ? new Row(null, null, Sum.NOTHING)
                : new Row(entry.code(), entry.title(), Sum.NOTHING);
    }

    private static Row theme(AgendaDocument agenda, Given given) {
        Entry entry = given.entry();
        Integer number = entry == null ? null : entry.theme();
        return agenda.themes().stream()
                .filter(theme -> Integer.valueOf(theme.number()).equals(number))
                .map(theme -> new Row("" + theme.number(), theme.title(), Sum.NOTHING))
                .findFirst()
                .orElse(new Row(null, null, Sum.NOTHING));
    }

    private static List<Row> rows(List<Given> given, Function<Given, Row> heading) {
        Map<Row, Sum> sums = new LinkedHashMap<>();
        for (Given one : given) {
            Row row = heading.apply(one);
            sums.put(row, sums.getOrDefault(row, Sum.NOTHING).plus(one.means()));
        }
        return sums.entrySet().stream()
                .map(row -> new Row(row.getKey().code(), row.getKey().name(), row.getValue()))
                .toList();
    }

    private static Sum sum(List<Given> given) {
        Sum sum = Sum.NOTHING;
        for (Given one : given) {
            sum = sum.plus(one.means());
        }
        return sum;
    }
}
