package nl.leiden.kennisstad.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF, for both standards. */
public final class PdfCheck {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfCheck() {}

    /** What does not conform to PDF/UA-1 or PDF/A-2a, one line each. */
    public static List<String> faults(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                .flatMap(flavour -> faults(pdf, flavour))
                .toList();
    }

    /** All its words. */
    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Stream<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults =
                    result.getTestAssertions().stream()
                            .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                            .map(test ->
                                    flavour
                                            + " "
                                            + test.getRuleId().getClause()
                                            + ": "
                                            + test.getMessage()
                                            + " "
                                            + test.getLocation().getContext())
                            .toList();
            return result.isCompliant() != faults.isEmpty()
                    ? Stream.of(flavour + " is undecided")
                    : faults.stream();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
