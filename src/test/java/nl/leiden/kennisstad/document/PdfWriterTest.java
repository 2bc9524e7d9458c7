package nl.leiden.kennisstad.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.support.HostileStrings;
import nl.leiden.kennisstad.support.PdfCheck;
import nl.leiden.kennisstad.support.Samples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfWriterTest {

    private final PdfWriter writer = Documents.pdf();

    @ParameterizedTest
    @EnumSource
    void conformsToBothStandardsWithSomethingOfEverything(Language language) throws IOException {
        byte[] pdf = Documents.write(writer, Documents.rich(language));
        Samples.keep("rich-" + language.tag() + ".pdf", pdf);

        assertThat(PdfCheck.faults(pdf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void conformsWhenEmpty(Language language) throws IOException {
        byte[] pdf = Documents.write(writer, Documents.empty(language));
        Samples.keep("empty-" + language.tag() + ".pdf", pdf);
        assertThat(PdfCheck.faults(pdf)).isEmpty();
    }

    @Test
    void conformsWithARedline() throws IOException {
        byte[] pdf = Documents.write(writer, Documents.redline());
        Samples.keep("redline.pdf", pdf);

        assertThat(PdfCheck.faults(pdf)).isEmpty();
        assertThat(PdfCheck.text(pdf)).contains("baggeren", "reinigen");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(structure(document)).contains("verwijderd: baggeren", "inserted: spring");
        }
    }

    @Test
    void conformsWithAPictureAndItsTable() throws IOException {
        byte[] pdf = Documents.write(writer, Documents.picture());
        Samples.keep("picture.pdf", pdf);

        assertThat(PdfCheck.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(structure(document)).contains("Huis 13, Gracht 6, Campus 2 acties.");
        }
    }

    @Test
    void hasTitleLanguageBookmarksAndPageNumbers() throws IOException {
        byte[] pdf = Documents.write(writer, Documents.rich(Language.EN));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Annual agenda 2018");
            assertThat(document.getDocumentInformation().getAuthor())
                    .isEqualTo("Leiden Kennisstad");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            PDOutlineItem title =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(title.getTitle()).isEqualTo("Annual agenda 2018");
            assertThat(titles(title)).containsExactly("1 Wonen", "2 Acties");
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains(page + " / " + pages, "concept");
            }
        }
    }

    @Test
    void headingsNeverSkipALevel() throws IOException {
        Doc document =
                Doc.titled(Language.NL, "Titel")
                        .heading(3, "Diep")
                        .prose("##### Dieper\n\n# Hoog", 1)
                        .heading(5, "Onder")
                        .build();

        assertThat(PdfCheck.faults(Documents.write(writer, document))).isEmpty();
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertThat(Documents.write(writer, Documents.rich(Language.NL)))
                .isEqualTo(Documents.write(writer, Documents.rich(Language.NL)));
    }

    @Test
    void theProgressEndsWhereItSaidItWould() throws IOException {
        List<String> told = new ArrayList<>();
        writer.write(
                Documents.empty(Language.NL),
                Documents.MADE,
                java.io.OutputStream.nullOutputStream(),
                (done, total) -> told.add(done + "/" + total));

        assertThat(told).startsWith("0/3").endsWith("3/3");
    }

    @Test
    void noTextBreaksIt() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> texts = new ArrayList<>(HostileStrings.all());
        texts.add("a\uD800b");
        texts.add("\uDC00");
        texts.add("a\0b");
        for (List<String> some : Documents.batches(texts)) {
            PdfCheck.faults(Documents.write(writer, Documents.everywhere(some)))
                    .forEach(fault -> wrong.add(some + " -> " + fault));
        }
        for (String text : List.of("", "\u200B", "😀", "a\0b", "a".repeat(3000))) {
            PdfCheck.faults(Documents.write(writer, Documents.everywhere(List.of(text))))
                    .forEach(fault -> wrong.add(text + " -> " + fault));
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void whatTheTypefaceLacksIsSeen() throws IOException {
        byte[] pdf =
                Documents.write(
                        writer,
                        Doc.titled(Language.NL, "Huis 😀").paragraph("２ 中 é \u202Ex").build());

        assertThat(PdfCheck.text(pdf)).contains("Huis \uFFFD", "2 \uFFFD é x");
    }

    private static List<String> titles(PDOutlineItem parent) {
        List<String> titles = new ArrayList<>();
        parent.children().forEach(item -> titles.add(item.getTitle()));
        return titles;
    }

    /** The alternative texts of the structure. */
    private static List<String> structure(PDDocument document) {
        List<String> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
        return found;
    }

    private static void collect(
            org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode node,
            List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid
                    instanceof
                    org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure
                                    .PDStructureElement
                            element) {
                Stream.of(element.getAlternateDescription(), element.getExpandedForm())
                        .filter(Objects::nonNull)
                        .forEach(found::add);
                collect(element, found);
            }
        }
    }
}
