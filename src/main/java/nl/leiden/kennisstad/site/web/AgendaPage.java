package nl.leiden.kennisstad.site.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.decision.Frozen;
import org.jspecify.annotations.Nullable;

/** An adopted agenda, its entries grouped by theme. */
record AgendaPage(AgendaDocument agenda, List<Group> groups, String fingerprint) {

    /** The entries of one theme; theme is null for those above the themes. */
    record Group(AgendaDocument.@Nullable ThemeName theme, List<EntryItem> entries) {}

    record EntryItem(AgendaDocument.Entry entry, String path) {}

    static AgendaPage of(Frozen<AgendaDocument> frozen, ItemMaker items) {
        return of(frozen.content(), frozen.fingerprint(), items);
    }

    static AgendaPage of(AgendaDocument agenda, String fingerprint, ItemMaker items) {
        return new AgendaPage(agenda, groups(agenda, items), fingerprint);
    }

    private static List<Group> groups(AgendaDocument agenda, ItemMaker items) {
        List<Group> groups = new ArrayList<>();
        for (AgendaDocument.ThemeName theme : agenda.themes()) {
            groups.add(new Group(theme, entries(agenda, theme.number(), items)));
        }
        groups.add(new Group(null, entries(agenda, null, items)));
        groups.removeIf(group -> group.entries().isEmpty());
        return groups;
    }

    private static List<EntryItem> entries(
            AgendaDocument agenda, @Nullable Integer theme, ItemMaker items) {
        return agenda.entries().stream()
                .filter(entry -> Objects.equals(entry.theme(), theme))
                .map(entry ->
                        new EntryItem(
                                entry,
                                items.path(
                                        "/agendas/{label}/{code}", agenda.label(), entry.code())))
                .toList();
    }
}
