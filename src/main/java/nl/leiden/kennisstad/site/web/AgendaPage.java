package nl.leiden.kennisstad.site.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.MeansTotals;
import org.jspecify.annotations.Nullable;

/**
 * An agenda, its entries grouped by theme.
 *
 * @param matrix without rows where nothing was tested
 * @param totals of every year, empty when nothing is put in
 * @param publication null as long as it is not public
 */
record AgendaPage(
        AgendaDocument agenda,
        List<Group> groups,
        CriteriaMatrix matrix,
        List<MeansTotals> totals,
        @Nullable Publication publication) {

    /** The entries of one theme; theme is null for those above the themes. */
    record Group(AgendaDocument.@Nullable ThemeName theme, List<EntryItem> entries) {}

    record EntryItem(AgendaDocument.Entry entry, String path) {}

    /**
     * @param path of the page of the entry with this code
     */
    static AgendaPage of(
            AgendaDocument agenda,
            Function<String, String> path,
            @Nullable Publication publication) {
        List<Group> groups = groups(agenda, path);
        CriteriaMatrix matrix =
                CriteriaMatrix.of(
                        groups.stream().flatMap(group -> group.entries().stream()).toList());
        return new AgendaPage(agenda, groups, matrix, MeansTotals.perYear(agenda), publication);
    }

    private static List<Group> groups(AgendaDocument agenda, Function<String, String> path) {
        List<Group> groups = new ArrayList<>();
        for (AgendaDocument.ThemeName theme : agenda.themes()) {
            groups.add(new Group(theme, entries(agenda, theme.number(), path)));
        }
        groups.add(new Group(null, entries(agenda, null, path)));
        groups.removeIf(group -> group.entries().isEmpty());
        return groups;
    }

    private static List<EntryItem> entries(
            AgendaDocument agenda, @Nullable Integer theme, Function<String, String> path) {
        return agenda.entries().stream()
                .filter(entry -> Objects.equals(entry.theme(), theme))
                .map(entry -> new EntryItem(entry, path.apply(entry.code())))
                .toList();
    }
}
