package nl.leiden.kennisstad.document;

import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import nl.leiden.kennisstad.shared.Language;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

/** Words in a paragraph: their style, their language, links, and changes that are tracked. */
final class DocxRuns {

    private static final String LINK_COLOUR = "0B4A8F";
    private static final String CODE_SHADE = "F1F4F8";

    private final Language page;
    private final String author;
    private final Calendar made;
    private long change;

    DocxRuns(Language page, String author, Instant made) {
        this.page = page;
        this.author = author;
        this.made = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
    }

    void write(XWPFParagraph paragraph, List<Run> runs) {
        runs.forEach(run -> write(paragraph, run));
    }

    XWPFRun write(XWPFParagraph paragraph, Run run) {
        return switch (run.style()) {
            case INSERTED -> inserted(paragraph, run);
            case DELETED -> deleted(paragraph, run);
            case PLAIN, STRONG, EMPHASIS, CODE -> plain(paragraph, run);
        };
    }

    private XWPFRun plain(XWPFParagraph paragraph, Run run) {
        XWPFRun written = begin(paragraph, run.url());
        switch (run.style()) {
            case STRONG -> written.setBold(true);
            case EMPHASIS -> written.setItalic(true);
            case CODE -> written.getCTR().addNewRPr().addNewShd().setFill(CODE_SHADE);
            default -> {}
        }
        mark(written.getCTR(), run);
        written.setText(words(run));
        return written;
    }

    private static XWPFRun begin(
            XWPFParagraph paragraph, @org.jspecify.annotations.Nullable String url) {
        if (url == null) {
            return paragraph.createRun();
        }
        XWPFRun link;
        if (url.startsWith("#")) {
            CTHyperlink inside = paragraph.getCTP().addNewHyperlink();
            inside.setAnchor(url.substring(1));
            link = new XWPFHyperlinkRun(inside, inside.addNewR(), paragraph);
        } else {
            link = paragraph.createHyperlinkRun(url);
        }
        link.setColor(LINK_COLOUR);
        link.setUnderline(UnderlinePatterns.SINGLE);
        return link;
    }

    private XWPFRun inserted(XWPFParagraph paragraph, Run run) {
        CTR words = tracked(paragraph.getCTP().addNewIns()).addNewR();
        mark(words, run);
        XWPFRun written = new XWPFRun(words, (org.apache.poi.xwpf.usermodel.IRunBody) paragraph);
        written.setText(words(run));
        return written;
    }

    private XWPFRun deleted(XWPFParagraph paragraph, Run run) {
        CTR words = tracked(paragraph.getCTP().addNewDel()).addNewR();
        mark(words, run);
        var text = words.addNewDelText();
        text.setStringValue(words(run));
        text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        return new XWPFRun(words, (org.apache.poi.xwpf.usermodel.IRunBody) paragraph);
    }

    private CTRunTrackChange tracked(CTRunTrackChange tracked) {
        tracked.setAuthor(author);
        tracked.setDate(made);
        tracked.setId(BigInteger.valueOf(++change));
        return tracked;
    }

    /** A line ends in one way only. */
    private static String words(Run run) {
        return XmlText.legal(run.text().text()).replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Marks the words with their language where it is not the document's. */
    private void mark(CTR words, Run run) {
        if (run.text().language() != page) {
            CTRPr properties = words.isSetRPr() ? words.getRPr() : words.addNewRPr();
            properties.addNewLang().setVal(run.text().language().locale().toLanguageTag());
        }
    }
}
