package nl.leiden.kennisstad.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** When a PDF was made, in both places where it says so, instead of the moment of rendering. */
final class PdfProperties {

    private PdfProperties() {}

    static void set(PDDocument pdf, Instant made) throws IOException {
        Instant second = made.truncatedTo(ChronoUnit.SECONDS);
        Calendar moment = GregorianCalendar.from(second.atZone(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(moment);
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(
                xmp.replaceAll(
                                "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
                                "<xmp:CreateDate>" + second + "</xmp:CreateDate>")
                        .getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(second.toEpochMilli());
    }
}
