package nl.leiden.kennisstad.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.support.HostileStrings;
import nl.leiden.kennisstad.support.Samples;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocxWriterTest {

    private final DocxWriter writer = new DocxWriter(Documents.messages());

    @ParameterizedTest
    @EnumSource
    void hasRealHeadingsListsAndTables(Language language) throws IOException {
        byte[] file = Documents.write(writer, Documents.rich(language));
        Samples.keep("rich-" + language.tag() + ".docx", file);
        try (XWPFDocument document = read(file)) {
            assertThat(texts(document, "Title"))
                    .containsExactly(
                            language == Language.NL ? "Jaaragenda 2018" : "Annual agenda 2018");
            assertThat(texts(document, "Heading1")).containsExactly("1 Wonen", "2 Acties");
            assertThat(texts(document, "Heading2")).hasSize(2).contains("Tot slot");
            assertThat(texts(document, "Heading3")).containsExactly("Wat we doen");
            assertThat(texts(document, "ListBullet")).contains("nieuwe kamers bouwen");
            assertThat(texts(document, "ListNumber")).contains("keuren");
            assertThat(texts(document, "Caption")).contains("Acties in 2018");
            XWPFTable actions = document.getTables().getLast();
            assertThat(actions.getRow(0).isRepeatHeader()).isTrue();
            assertThat(actions.getRow(60).getCell(0).getText()).isEqualTo("1a.60");
            assertThat(actions.getStyleID()).isEqualTo("KennisstadTable");
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo(texts(document, "Title").getFirst());
            assertThat(document.getHeaderList().getFirst().getText()).contains("concept");
            assertThat(document.getFooterList().getFirst()._getHdrFtr().xmlText())
                    .contains("NUMPAGES");
            assertThat(document.getStyles().getDefaultRunStyle().getRPr().getLangArray(0).getVal())
                    .isEqualTo(language.locale().toLanguageTag());
        }
    }

    @Test
    void aListBeginsAtItsOwnNumber() throws IOException {
        try (XWPFDocument document = read(Documents.write(writer, Documents.rich(Language.NL)))) {
            List<String> lists =
                    document.getParagraphs().stream()
                            .filter(paragraph -> "ListNumber".equals(paragraph.getStyle()))
                            .map(paragraph -> paragraph.getNumID().toString())
                            .distinct()
                            .toList();
            assertThat(lists).hasSize(3);
        }
    }

    @Test
    void marksWordsInAnotherLanguage() throws IOException {
        try (XWPFDocument document = read(Documents.write(writer, Documents.rich(Language.EN)))) {
            XWPFParagraph dutch =
                    document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getText().startsWith("Studenten"))
                            .findFirst()
                            .orElseThrow();
            assertThat(dutch.getRuns().getFirst().getCTR().getRPr().getLangArray(0).getVal())
                    .isEqualTo("nl-NL");
        }
    }

    @Test
    void aRedlineIsTrackedChanges() throws IOException {
        byte[] file = Documents.write(writer, Documents.redline());
        Samples.keep("redline.docx", file);
        try (XWPFDocument document = read(file)) {
            String xml = document.getDocument().xmlText();
            assertThat(xml).contains("<w:ins ", "<w:del ", ">baggeren</w:delText>", "reinigen");
        }
    }

    @Test
    void aPictureIsToldInWords() throws IOException {
        byte[] file = Documents.write(writer, Documents.picture());
        Samples.keep("picture.docx", file);
        try (XWPFDocument document = read(file)) {
            assertThat(texts(document, "BodyText"))
                    .containsExactly("Afbeelding: Huis 13, Gracht 6, Campus 2 acties.");
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertThat(Documents.write(writer, Documents.rich(Language.NL)))
                .isEqualTo(Documents.write(writer, Documents.rich(Language.NL)));
    }

    @Test
    void noTextBreaksItAndAllComesBack() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (List<String> some : Documents.batches(HostileStrings.all())) {
            byte[] file = Documents.write(writer, Documents.everywhere(some));
            Samples.keep("hostile.docx", file);
            try (XWPFDocument document = read(file)) {
                some.forEach(text -> {
                    // Word has one kind of line end
                    String wanted = XmlText.legal(text).replace("\r\n", "\n").replace('\r', '\n');
                    if (document.getParagraphs().stream()
                            .noneMatch(paragraph -> paragraph.getText().equals(wanted))) {
                        wrong.add(text);
                    }
                });
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static XWPFDocument read(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
