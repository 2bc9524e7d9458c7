package nl.leiden.kennisstad.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook in the making; rows leave the memory as they are written. */
final class Xlsx {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int LONGEST_NAME = 31;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int UNITS = 256; // of a character's width

    private final Workbook sheets;
    private final SheetWords words;
    private int done;

    Xlsx(Workbook sheets, SheetWords words) {
        this.sheets = sheets;
        this.words = words;
    }

    void write(Instant made, OutputStream out, Progress progress) throws IOException {
        progress.at(0, sheets.rows());
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            XlsxStyles styles = new XlsxStyles(workbook);
            List<String> names = new ArrayList<>();
            for (Sheet sheet : sheets.sheets()) {
                SXSSFSheet written = workbook.createSheet(name(sheet.name(), names));
                fill(written, sheet, styles, progress);
            }
            properties(workbook.getXSSFWorkbook().getProperties(), made);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            OfficeZip.copy(bytes.toByteArray(), made, out);
        }
    }

    private void properties(POIXMLProperties properties, Instant made) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Optional<Date> moment = Optional.of(Date.from(made.truncatedTo(ChronoUnit.SECONDS)));
        core.setTitle(XmlText.legal(sheets.title()));
        core.setCreator(words.author());
        core.setCreated(moment);
        core.setModified(moment);
    }

    private void fill(SXSSFSheet written, Sheet sheet, XlsxStyles styles, Progress progress) {
        int columns = sheet.columns().size();
        for (int i = 0; i < columns; i++) {
            written.setColumnWidth(i, width(sheet, i) * UNITS);
        }
        Row header = written.createRow(0);
        for (int i = 0; i < columns; i++) {
            Cell cell = header.createCell(i);
            cell.setCellValue(fitting(sheet.columns().get(i).label()));
            cell.setCellStyle(styles.header());
        }
        written.createFreezePane(0, 1);
        if (columns > 0) {
            written.setAutoFilter(new CellRangeAddress(0, sheet.rows().size(), 0, columns - 1));
        }
        for (int i = 0; i < sheet.rows().size(); i++) {
            Row row = written.createRow(i + 1);
            List<@Nullable Object> values = sheet.rows().get(i);
            for (int column = 0; column < columns; column++) {
                Object value = values.get(column);
                if (value != null) {
                    cell(row.createCell(column), value, sheet.columns().get(column).kind(), styles);
                }
            }
            progress.at(++done, sheets.rows());
        }
    }

    private void cell(Cell cell, Object value, Sheet.Kind kind, XlsxStyles styles) {
        switch (value) {
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(styles.day());
            }
            case Number number -> {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(kind == Sheet.Kind.MONEY ? styles.money() : styles.number());
            }
            case Boolean truth -> {
                cell.setCellValue(words.of(truth));
                cell.setCellStyle(styles.text());
            }
            default -> {
                String text = fitting(value.toString());
                cell.setCellValue(text);
                cell.setCellStyle(
                        SheetWords.looksLikeFormula(text) ? styles.quoted() : styles.text());
            }
        }
    }

    /** Cut where a cell ends. */
    private String fitting(String text) {
        String legal = XmlText.legal(text);
        int longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        if (legal.length() <= longest) {
            return legal;
        }
        int end = longest - words.cut().length();
        return legal.substring(0, Character.isHighSurrogate(legal.charAt(end - 1)) ? end - 1 : end)
                + words.cut();
    }

    private int width(Sheet sheet, int column) {
        int longest =
                sheet.rows().stream()
                        .map(row -> row.get(column))
                        .mapToInt(value -> value == null ? 0 : value.toString().length())
                        .max()
                        .orElse(0);
        int label = sheet.columns().get(column).label().length() + 4; // and the filter's button
        return Math.clamp(Math.max(longest, label) + 2, NARROWEST, WIDEST);
    }

    /** Legal, and unlike those before. */
    private static String name(String wanted, List<String> names) {
        String legal = WorkbookUtil.createSafeSheetName(XmlText.legal(wanted).strip(), '-');
        String name = legal;
        for (int n = 2; names.contains(name.toLowerCase(Locale.ROOT)); n++) {
            String end = " " + n;
            name = legal.substring(0, Math.min(legal.length(), LONGEST_NAME - end.length())) + end;
        }
        names.add(name.toLowerCase(Locale.ROOT));
        return name;
    }
}
