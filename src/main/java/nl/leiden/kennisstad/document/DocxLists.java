package nl.leiden.kennisstad.document;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** Real numbering: every ordered list begins at its own number. */
final class DocxLists {

    /** A list under way. */
    record Counter(BigInteger number, int level) {

        void into(XWPFParagraph paragraph) {
            paragraph.setNumID(number);
            paragraph.setNumILvl(BigInteger.valueOf(level));
        }
    }

    private static final BigInteger BULLETS = BigInteger.ZERO;
    private static final BigInteger NUMBERS = BigInteger.ONE;
    private static final int DEEPEST = 3;

    private final XWPFNumbering numbering;

    DocxLists(XWPFDocument file) throws IOException {
        this.numbering = file.createNumbering();
        try (InputStream xml = DocxLists.class.getResourceAsStream("/document/numbering.xml")) {
            numbering.setNumbering(
                    NumberingDocument.Factory.parse(Objects.requireNonNull(xml)).getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    Counter begin(boolean ordered, int depth, int start) {
        int level = Math.min(depth, DEEPEST);
        BigInteger id = numbering.addNum(ordered ? NUMBERS : BULLETS);
        if (ordered) {
            CTNum number = numbering.getNum(id).getCTNum();
            CTNumLvl override = number.addNewLvlOverride();
            override.setIlvl(BigInteger.valueOf(level));
            override.addNewStartOverride().setVal(BigInteger.valueOf(start));
        }
        return new Counter(id, level);
    }
}
