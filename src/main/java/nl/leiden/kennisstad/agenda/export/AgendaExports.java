package nl.leiden.kennisstad.agenda.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.Redline;
import nl.leiden.kennisstad.document.Doc;
import nl.leiden.kennisstad.document.DocWriter;
import nl.leiden.kennisstad.document.DocxWriter;
import nl.leiden.kennisstad.document.PdfWriter;
import nl.leiden.kennisstad.document.Progress;
import nl.leiden.kennisstad.document.SheetWriter;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes agendas in the formats people take them along in. */
@Service
public class AgendaExports {

    private final PdfWriter pdf;
    private final DocxWriter docx;
    private final SheetWriter sheets;
    private final Say say;

    AgendaExports(PdfWriter pdf, DocxWriter docx, SheetWriter sheets, Say say) {
        this.pdf = pdf;
        this.docx = docx;
        this.sheets = sheets;
        this.say = say;
    }

    /**
     * Writes an agenda; the stream stays open.
     *
     * @param fingerprint of the frozen Dutch, null for a draft, which is then marked as such
     * @param made the moment of making, as the file's properties say it
     */
    public void write(
            AgendaDocument agenda,
            @Nullable String fingerprint,
            ExportFormat format,
            Language language,
            Instant made,
            OutputStream out,
            Progress progress)
            throws IOException {
        AgendaSheets tables = new AgendaSheets(agenda, say, language);
        switch (format) {
            case PDF -> write(pdf, agenda, fingerprint, language, made, out, progress);
            case DOCX -> write(docx, agenda, fingerprint, language, made, out, progress);
            case XLSX -> sheets.xlsx(tables.all(), made, out, progress);
            case PROJECTS -> sheets.csv(tables.projects(), language, out, progress);
            case ACTIONS -> sheets.csv(tables.actions(), language, out, progress);
        }
    }

    /**
     * Writes what changes from one agenda to another as a PDF; the stream stays open.
     *
     * @param newerName what people call the newer one
     */
    public void writeChanges(
            AgendaDocument older,
            LocalizedText olderName,
            AgendaDocument newer,
            LocalizedText newerName,
            Language language,
            Instant made,
            OutputStream out)
            throws IOException {
        AgendaWords words = new AgendaWords(say, language);
        Redline redline = Redline.between(older, newer, words);
        pdf.write(RedlineDoc.of(redline, newerName, olderName, words), made, out, Progress.NONE);
    }

    /** The agenda as a part of another document. */
    public Doc document(AgendaDocument agenda, Language language) {
        return AgendaDoc.of(agenda, null, say, language);
    }

    /** What changes from one agenda to another, as a part of another document. */
    public Doc changes(
            AgendaDocument older,
            LocalizedText olderName,
            AgendaDocument newer,
            LocalizedText newerName,
            Language language) {
        AgendaWords words = new AgendaWords(say, language);
        return RedlineDoc.of(Redline.between(older, newer, words), newerName, olderName, words);
    }

    private void write(
            DocWriter writer,
            AgendaDocument agenda,
            @Nullable String fingerprint,
            Language language,
            Instant made,
            OutputStream out,
            Progress progress)
            throws IOException {
        Doc doc = AgendaDoc.of(agenda, fingerprint, say, language);
        writer.write(doc, made, out, progress);
    }
}
