package nl.leiden.kennisstad.mail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says after its subject.
 *
 * @param linkPath within the site
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MailBody(
        List<String> paragraphs,
        @Nullable String linkText,
        @Nullable String linkPath,
        @Nullable String calendarMethod,
        @Nullable String calendar) {

    static MailBody of(NewMail mail) {
        NewMail.Link link = mail.link();
        NewMail.Calendar calendar = mail.calendar();
        return new MailBody(
                mail.paragraphs(),
                link == null ? null : link.text(),
                link == null ? null : link.path(),
                calendar == null ? null : calendar.method(),
                calendar == null ? null : calendar.content());
    }
}
