package nl.leiden.kennisstad.mail.web;

import java.util.List;
import nl.leiden.kennisstad.mail.MailAttempt;
import nl.leiden.kennisstad.mail.MailBody;
import nl.leiden.kennisstad.mail.MailState;
import nl.leiden.kennisstad.mail.MailView;
import nl.leiden.kennisstad.ui.Paging;
import org.jspecify.annotations.Nullable;

/** The mail log as its templates show it. */
final class MailPages {

    private MailPages() {}

    record Row(MailView mail, String path) {}

    /**
     * A page of the log.
     *
     * @param resendPath where all that was given up is sent again, null when there is nothing
     */
    record Log(
            boolean goesOut,
            @Nullable String resendPath,
            List<MailState> states,
            String path,
            String state,
            String search,
            Paging paging,
            List<Row> rows) {}

    /**
     * One mail.
     *
     * @param body null when a secret text was not kept
     * @param link whole address, or null
     * @param resendPath null when it cannot be sent again
     */
    record One(
            MailView mail,
            @Nullable MailBody body,
            @Nullable String link,
            List<MailAttempt> attempts,
            @Nullable String resendPath) {}
}
