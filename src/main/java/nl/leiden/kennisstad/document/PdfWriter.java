package nl.leiden.kennisstad.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import nl.leiden.kennisstad.ui.Markdown;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Writes accessible PDF: PDF/UA-1 and PDF/A-2a in one. */
@Component
public class PdfWriter implements DocWriter {

    private static final int STEPS = 3;
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final Markdown markdown;
    private final MessageSource messages;
    private final Typeface typeface = new Typeface();
    private final String styles = styles();

    PdfWriter(Markdown markdown, MessageSource messages) {
        this.markdown = markdown;
        this.messages = messages;
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public void write(Doc document, Instant made, OutputStream out, Progress progress)
            throws IOException {
        progress.at(0, STEPS);
        String xhtml = new HtmlPage(document, markdown, messages).write(styles);
        Document page = new PrintedPage(xhtml, typeface).ready();
        progress.at(1, STEPS);
        try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            progress.at(2, STEPS);
            PdfProperties.set(pdf, made);
            pdf.save(out);
        }
        progress.at(STEPS, STEPS);
    }

    private static PdfRendererBuilder builder(Document page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(SRGB);
        builder.withProducer("openhtmltopdf");
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useExternalResourceAccessControl(
                (uri, type) -> false,
                com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority
                        .RUN_BEFORE_RESOLVING_URI);
        for (Typeface.Cut cut : Typeface.CUTS) {
            builder.useFont(
                    cut::open,
                    Typeface.FAMILY,
                    cut.weight(),
                    cut.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true,
                    EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
        }
        builder.withW3cDocument(page, null);
        return builder;
    }

    private static String styles() {
        try (InputStream file = PdfWriter.class.getResourceAsStream("/document/print.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
