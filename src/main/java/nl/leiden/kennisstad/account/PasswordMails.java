package nl.leiden.kennisstad.account;

import java.util.List;
import nl.leiden.kennisstad.mail.Mails;
import nl.leiden.kennisstad.mail.NewMail;
import nl.leiden.kennisstad.mail.Recipient;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails the link to set a password with. Its text is not kept once it was sent. */
@Service
public class PasswordMails {

    private final PasswordLinks links;
    private final AccountProperties properties;
    private final Mails mails;
    private final LocalizedPaths paths;
    private final Say say;

    PasswordMails(
            PasswordLinks links,
            AccountProperties properties,
            Mails mails,
            LocalizedPaths paths,
            Say say) {
        this.links = links;
        this.properties = properties;
        this.mails = mails;
        this.paths = paths;
        this.say = say;
    }

    /** Whether links go by mail; else whoever makes one hands it over. */
    public boolean goOut() {
        return mails.goOut();
    }

    /** Makes a new link and mails it, both or neither. It works from when the mail is sent. */
    @Transactional
    public void send(AccountView account) {
        Language language = account.language();
        PasswordLinks.Made made = links.add(account.id());
        mails.queue(
                new NewMail(
                        made.mailKey(),
                        "account-link",
                        new Recipient(account.name(), account.email(), language),
                        say.in(language, "account.link-mail.subject"),
                        List.of(
                                say.in(language, "account.link-mail.dear", account.name()),
                                say.in(language, "account.link-mail"),
                                say.in(
                                        language,
                                        "account.link-mail.once",
                                        properties.linkValidity().toHours())),
                        new NewMail.Link(
                                say.in(language, "account.link-mail.link"),
                                paths.of(language, "/password/{token}", made.token())),
                        null,
                        true));
    }
}
