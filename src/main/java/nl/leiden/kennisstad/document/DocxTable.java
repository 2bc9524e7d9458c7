package nl.leiden.kennisstad.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table of a text document, as wide as the text. */
final class DocxTable {

    private static final int WHOLE = 9184; // twentieths of a point

    private final XWPFDocument file;
    private final XWPFTable table;

    DocxTable(XWPFDocument file, String style, int rows, List<Integer> weights) {
        this.file = file;
        this.table = file.createTable(rows, weights.size());
        table.setStyleID(style);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(WHOLE);
        table.getCTTbl().getTblPr().unsetTblBorders();
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        widths(weights);
    }

    XWPFTableCell cell(int row, int column) {
        return table.getRow(row).getCell(column);
    }

    /** The first row names the columns, on every page. */
    void headerRow(String caption) {
        table.getRow(0).setRepeatHeader(true);
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        var look = table.getCTTbl().getTblPr().addNewTblLook();
        look.setFirstRow(true);
        look.setNoHBand(true);
        look.setNoVBand(true);
        table.getCTTbl().getTblPr().addNewTblCaption().setVal(caption);
    }

    /** Keeps what follows apart. */
    void end() {
        file.createParagraph().setStyle(DocxStyles.CELL);
    }

    private void widths(List<Integer> weights) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        CTTblGrid grid =
                table.getCTTbl().getTblGrid() == null
                        ? table.getCTTbl().addNewTblGrid()
                        : table.getCTTbl().getTblGrid();
        grid.setGridColArray(null);
        for (int column = 0; column < weights.size(); column++) {
            int width = WHOLE * weights.get(column) / sum;
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            for (var row : table.getRows()) {
                row.getCell(column).setWidthType(TableWidthType.DXA);
                row.getCell(column).setWidth(Integer.toString(width));
            }
        }
    }
}
