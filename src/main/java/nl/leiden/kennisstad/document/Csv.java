package nl.leiden.kennisstad.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import nl.leiden.kennisstad.shared.Language;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** One sheet as lines. */
final class Csv {

    private static final char MARK = '\uFEFF';

    private final Sheet sheet;
    private final boolean dutch;
    private final SheetWords words;

    Csv(Sheet sheet, Language language, SheetWords words) {
        this.sheet = sheet;
        this.dutch = language == Language.NL;
        this.words = words;
    }

    void write(OutputStream out, Progress progress) throws IOException {
        int total = sheet.rows().size();
        progress.at(0, total);
        Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        lines.write(MARK);
        CSVPrinter printer = new CSVPrinter(lines, format());
        printer.printRecord(sheet.columns().stream().map(column -> text(column.label())).toList());
        for (int i = 0; i < total; i++) {
            printer.printRecord(sheet.rows().get(i).stream().map(this::cell).toList());
            progress.at(i + 1, total);
        }
        printer.flush();
    }

    private CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(dutch ? ';' : ',')
                .setRecordSeparator("\r\n")
                .get();
    }

    private String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text(text);
            case BigDecimal number -> number(number.toPlainString());
            case Number number -> number(number.toString());
            case Boolean truth -> words.of(truth);
            default -> value.toString();
        };
    }

    private String number(String number) {
        return dutch ? number.replace('.', ',') : number;
    }

    /** A spreadsheet shows a text as text, also one that looks like a formula. */
    private static String text(String text) {
        String legal = XmlText.legal(text);
        return SheetWords.looksLikeFormula(legal) ? "'" + legal : legal;
    }
}
