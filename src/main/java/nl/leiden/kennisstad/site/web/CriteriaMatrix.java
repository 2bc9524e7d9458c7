package nl.leiden.kennisstad.site.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leiden.kennisstad.agenda.AgendaDocument.CriterionText;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How all entries stand by all criteria.
 *
 * @param criteria titles by letter
 */
record CriteriaMatrix(Map<String, LocalizedText> criteria, List<Row> rows) {

    /**
     * One entry.
     *
     * @param cells in the order of the criteria, null where it was not tested
     */
    record Row(AgendaPage.EntryItem item, List<@Nullable CriterionText> cells) {}

    static CriteriaMatrix of(List<AgendaPage.EntryItem> items) {
        Map<String, LocalizedText> criteria = new TreeMap<>();
        items.stream()
                .flatMap(item -> item.entry().criteria().stream())
                .forEach(criterion -> criteria.putIfAbsent(criterion.letter(), criterion.title()));
        List<Row> rows = new ArrayList<>();
        for (AgendaPage.EntryItem item : items) {
            List<@Nullable CriterionText> cells = new ArrayList<>();
            criteria.keySet().forEach(letter -> cells.add(cell(item, letter)));
            rows.add(new Row(item, cells));
        }
        return new CriteriaMatrix(criteria, rows);
    }

    private static @Nullable CriterionText cell(AgendaPage.EntryItem item, String letter) {
        return item.entry().criteria().stream()
                .filter(criterion -> criterion.letter().equals(letter))
                .findFirst()
                .orElse(null);
    }
}
