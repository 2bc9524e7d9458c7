package nl.leiden.kennisstad.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import nl.leiden.kennisstad.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes sheets: workbooks for people, and one sheet at a time for machines. */
@Component
public class SheetWriter {

    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV = "text/csv; charset=UTF-8";

    private final MessageSource messages;

    SheetWriter(MessageSource messages) {
        this.messages = messages;
    }

    /** Writes a workbook; the same sheets and moment give the same bytes. The stream stays open. */
    public void xlsx(Workbook sheets, Instant made, OutputStream out, Progress progress)
            throws IOException {
        new Xlsx(sheets, words(sheets.language())).write(made, out, progress);
    }

    /** Writes one sheet in UTF-8 with its mark, divided as spreadsheets of the language expect. */
    public void csv(Sheet sheet, Language language, OutputStream out, Progress progress)
            throws IOException {
        new Csv(sheet, language, words(language)).write(out, progress);
    }

    private SheetWords words(Language language) {
        return new SheetWords(
                say("ui.site-name", language),
                say("document.yes", language),
                say("document.no", language),
                say("document.cut", language));
    }

    private String say(String key, Language language) {
        return messages.getMessage(key, null, language.locale());
    }
}
