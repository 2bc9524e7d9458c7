package nl.leiden.kennisstad.document;

import java.util.List;
import nl.leiden.kennisstad.shared.Language;

/** A workbook: sheets in one language, under one title. */
public record Workbook(Language language, String title, List<Sheet> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("A workbook has a sheet");
        }
    }

    int rows() {
        return sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
    }
}
