package nl.leiden.kennisstad.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.ui.SiteProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailPreparationException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes a mail out: plain text, HTML, and an invitation both as an alternative and as a file, as
 * the calendars of Outlook, Google and Apple expect it.
 */
@Component
class MimeMails {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailProperties properties;
    private final SiteProperties site;
    private final Clock clock;

    MimeMails(MailProperties properties, SiteProperties site, Clock clock) {
        this.properties = properties;
        this.site = site;
        this.clock = clock;
    }

    /**
     * @throws MailPreparationException when an address is none
     */
    OutgoingMail write(MailView mail, MailBody body) {
        try {
            OutgoingMail message = new OutgoingMail(messageId(mail.id()));
            message.setFrom(new InternetAddress(properties.from(), properties.fromName(), UTF_8));
            String replyTo = properties.replyTo();
            if (replyTo != null) {
                message.setReplyTo(new InternetAddress[] {new InternetAddress(replyTo, true)});
            }
            message.setRecipient(Message.RecipientType.TO, recipient(mail));
            message.setSubject(oneLine(mail.subject()), UTF_8);
            message.setSentDate(Date.from(clock.instant()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", mail.language().tag());
            message.setContent(content(mail, body));
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
    }

    private MimeMultipart content(MailView mail, MailBody body) throws MessagingException {
        MimeMultipart alternative =
                new MimeMultipart(
                        "alternative", text(plain(body), "plain"), text(html(mail, body), "html"));
        String calendar = body.calendar();
        String method = body.calendarMethod();
        if (calendar == null || method == null) {
            return alternative;
        }
        alternative.addBodyPart(calendarPart(calendar, method));
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(alternative);
        MimeBodyPart file = calendarPart(calendar, method);
        file.setFileName("invite.ics");
        file.setDisposition(BodyPart.ATTACHMENT);
        return new MimeMultipart("mixed", words, file);
    }

    private static MimeBodyPart calendarPart(String calendar, String method)
            throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(calendar, UTF_8, "calendar");
        part.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + method);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static MimeBodyPart text(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }

    private String plain(MailBody body) {
        String words = String.join("\n\n", body.paragraphs());
        String path = body.linkPath();
        return (path == null ? words : words + "\n\n" + body.linkText() + ":\n" + address(path))
                + "\n\n-- \n"
                + properties.fromName()
                + "\n"
                + site.baseUrl()
                + "\n";
    }

    private String html(MailView mail, MailBody body) {
        String paragraphs =
                body.paragraphs().stream()
                        .map(MimeMails::escaped)
                        .map(paragraph -> "<p>" + paragraph.replace("\n", "<br>") + "</p>\n")
                        .collect(Collectors.joining());
        return "<!DOCTYPE html>\n<html lang=\""
                + mail.language().tag()
                + "\"><head><meta charset=\"utf-8\"><title>"
                + escaped(mail.subject())
                + "</title></head>\n<body style=\"font:16px/1.5 sans-serif;color:#1b1b2f;max-width:36em\">\n"
                + paragraphs
                + button(body)
                + "<p style=\"color:#595969\">"
                + escaped(properties.fromName())
                + "<br><a href=\""
                + escaped(site.baseUrl())
                + "\">"
                + escaped(site.baseUrl())
                + "</a></p>\n</body></html>\n";
    }

    private String button(MailBody body) {
        String path = body.linkPath();
        return path == null
                ? ""
                : "<p><a style=\"display:inline-block;padding:10px 16px;background:#12306b;color:#ffffff\" href=\""
                        + escaped(address(path))
                        + "\">"
                        + escaped(body.linkText())
                        + "</a></p>\n";
    }

    private String address(String path) {
        return site.baseUrl() + path;
    }

    /** One address, whatever the name holds. */
    private static InternetAddress recipient(MailView mail)
            throws MessagingException, UnsupportedEncodingException {
        InternetAddress address = new InternetAddress(mail.email(), true);
        if (address.isGroup() || !address.getAddress().equals(mail.email())) {
            throw new AddressException("Not one address", mail.email());
        }
        address.setPersonal(oneLine(mail.name()), UTF_8);
        return address;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private String messageId(UUID mail) {
        String host = URI.create(site.baseUrl()).getHost();
        return "<" + mail + "@" + (host == null ? "kennisstad" : host) + ">";
    }

    private static String escaped(@Nullable String text) {
        return HtmlUtils.htmlEscape(String.valueOf(text), UTF_8);
    }
}
