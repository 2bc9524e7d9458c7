package nl.leiden.kennisstad.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes text documents to work on: real styles, numbering, tracked changes and languages. */
@Component
public class DocxWriter implements DocWriter {

    private final MessageSource messages;

    DocxWriter(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public void write(Doc document, Instant made, OutputStream out, Progress progress)
            throws IOException {
        int total = document.blocks().size() + 1;
        progress.at(0, total);
        try (XWPFDocument file = new XWPFDocument()) {
            DocxStyles.into(file, document.language());
            DocxLists lists = new DocxLists(file);
            DocxRuns runs = new DocxRuns(document.language(), author(document), made);
            new DocxFrame(file, document, runs, author(document)).build(made);
            DocxBody body = new DocxBody(file, lists, runs, messages);
            int done = 0;
            for (Block block : document.blocks()) {
                body.block(block);
                progress.at(++done, total);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.write(bytes);
            OfficeZip.copy(bytes.toByteArray(), made, out);
        }
        progress.at(total, total);
    }

    private String author(Doc document) {
        return messages.getMessage("ui.site-name", null, document.language().locale());
    }
}
