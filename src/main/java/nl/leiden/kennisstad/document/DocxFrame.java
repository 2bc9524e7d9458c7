package nl.leiden.kennisstad.document;

import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.shared.LocalizedText.Reading;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What stands around the text: properties, paper, header, footer, title. */
final class DocxFrame {

    private static final int WIDTH = 11906; // A4 in twentieths of a point
    private static final int HEIGHT = 16838;
    private static final int MARGIN = 1361;

    private final XWPFDocument file;
    private final Doc document;
    private final DocxRuns runs;
    private final String author;

    DocxFrame(XWPFDocument file, Doc document, DocxRuns runs, String author) {
        this.file = file;
        this.document = document;
        this.runs = runs;
        this.author = author;
    }

    void build(Instant made) {
        properties(made);
        paper();
        edges();
        front();
    }

    private void properties(Instant made) {
        POIXMLProperties.CoreProperties core = file.getProperties().getCoreProperties();
        Optional<Date> moment = Optional.of(Date.from(made.truncatedTo(ChronoUnit.SECONDS)));
        core.setTitle(XmlText.legal(document.title().text()));
        core.setCreator(author);
        core.setCreated(moment);
        core.setModified(moment);
        core.getUnderlyingProperties()
                .setLanguageProperty(document.language().locale().toLanguageTag());
        file.getProperties().getExtendedProperties().setApplication(author);
    }

    private void paper() {
        CTSectPr section = file.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(WIDTH));
        section.getPgSz().setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(BigInteger.valueOf(MARGIN + MARGIN / 4));
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    private void edges() {
        XWPFParagraph header = file.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle(DocxStyles.HEADER);
        runs.write(header, Run.plain(document.title()));
        Reading mark = document.mark();
        if (mark != null) {
            header.createRun().addTab();
            runs.write(header, Run.strong(mark)).setColor("C21F30");
        }
        XWPFParagraph footer = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle(DocxStyles.FOOTER);
        Reading words = document.footer();
        if (words != null) {
            runs.write(footer, Run.plain(words));
        }
        footer.createRun().addTab();
        field(footer, "PAGE");
        footer.createRun().setText(" / ");
        field(footer, "NUMPAGES");
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }

    private void front() {
        front(DocxStyles.TITLE, document.title());
        Reading subtitle = document.subtitle();
        if (subtitle != null) {
            front(DocxStyles.SUBTITLE, subtitle);
        }
        Reading mark = document.mark();
        if (mark != null) {
            front(DocxStyles.MARK, mark);
        }
    }

    private void front(String style, Reading text) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        runs.write(paragraph, List.of(Run.plain(text)));
    }
}
