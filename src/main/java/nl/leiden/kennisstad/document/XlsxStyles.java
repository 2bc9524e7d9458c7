package nl.leiden.kennisstad.document;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The few styles of a workbook. */
record XlsxStyles(
        CellStyle header,
        CellStyle text,
        CellStyle quoted,
        CellStyle day,
        CellStyle number,
        CellStyle money) {

    XlsxStyles(SXSSFWorkbook workbook) {
        this(
                header(workbook),
                text(workbook, false),
                text(workbook, true),
                formatted(workbook, "yyyy-mm-dd"),
                formatted(workbook, "General"),
                formatted(workbook, "€ #,##0.00"));
    }

    private static CellStyle header(SXSSFWorkbook workbook) {
        CellStyle style = text(workbook, false);
        Font font = workbook.createFont();
        font.setBold(true);
        font.setColor(IndexedColors.DARK_BLUE.getIndex());
        style.setFont(font);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(IndexedColors.DARK_BLUE.getIndex());
        return style;
    }

    private static CellStyle text(SXSSFWorkbook workbook, boolean quoted) {
        CellStyle style = formatted(workbook, "@");
        style.setWrapText(true);
        style.setQuotePrefixed(quoted);
        return style;
    }

    private static CellStyle formatted(SXSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
