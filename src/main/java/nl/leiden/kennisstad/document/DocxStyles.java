package nl.leiden.kennisstad.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import nl.leiden.kennisstad.shared.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of text documents, and their names. */
final class DocxStyles {

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String MARK = "Mark";
    static final String HEADING = "Heading";
    static final String TEXT = "BodyText";
    static final String CAPTION = "Caption";
    static final String BULLET = "ListBullet";
    static final String NUMBER = "ListNumber";
    static final String CONTINUED = "ListContinue";
    static final String CELL = "TableText";
    static final String HEADER = "Header";
    static final String FOOTER = "Footer";
    static final String TABLE = "KennisstadTable";
    static final String FACTS = "KennisstadFacts";

    private DocxStyles() {}

    static void into(XWPFDocument file, Language language) throws IOException {
        try (InputStream xml = DocxStyles.class.getResourceAsStream("/document/styles.xml")) {
            CTStyles styles = StylesDocument.Factory.parse(Objects.requireNonNull(xml)).getStyles();
            styles.getDocDefaults()
                    .getRPrDefault()
                    .getRPr()
                    .getLangArray(0)
                    .setVal(language.locale().toLanguageTag());
            XWPFStyles holder = file.createStyles();
            holder.setStyles(styles);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
