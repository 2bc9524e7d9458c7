package nl.leiden.kennisstad.mail.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.mail.MailBody;
import nl.leiden.kennisstad.mail.MailPolicy;
import nl.leiden.kennisstad.mail.MailState;
import nl.leiden.kennisstad.mail.MailView;
import nl.leiden.kennisstad.mail.Mails;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.Keys;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Paging;
import nl.leiden.kennisstad.ui.SiteProperties;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The mail log: what was sent to whom, and how that went. */
@LocalizedController
@Uncached
class MailController {

    private static final String LOG = "/manage/mail";
    private static final String MAIL = LOG + "/{mail}";
    private static final String RESENDING = MAIL + "/resending";
    private static final String ALL_RESENDING = LOG + "/resending";
    private static final int PAGE = 50;
    private static final int LONGEST_SEARCH = 100;

    private final Mails mails;
    private final SiteProperties site;
    private final LocalizedPaths paths;
    private final Forms forms;
    private final Frames frames;

    MailController(
            Mails mails, SiteProperties site, LocalizedPaths paths, Forms forms, Frames frames) {
        this.mails = mails;
        this.site = site;
        this.paths = paths;
        this.forms = forms;
        this.frames = frames;
    }

    @GetMapping(LOG)
    ModelAndView log(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") String page,
            Actor actor) {
        NotFound.unless(MailPolicy.mayRead(actor));
        MailState wanted =
                Stream.of(MailState.values())
                        .filter(known -> Keys.key(known).equals(state))
                        .findFirst()
                        .orElse(null);
        String search = q.strip().replace("\0", "");
        String kept =
                search.length() > LONGEST_SEARCH ? search.substring(0, LONGEST_SEARCH) : search;
        Paging paging =
                Paging.of(
                        mails.count(wanted, kept),
                        page,
                        PAGE,
                        path(LOG),
                        Map.of("state", wanted == null ? "" : Keys.key(wanted), "q", kept));
        List<MailPages.Row> rows =
                mails.log(wanted, kept, paging.offset(), PAGE).stream()
                        .map(mail -> new MailPages.Row(mail, path(MAIL, mail.id())))
                        .toList();
        return frames.show(
                "mail/log",
                PageFrame.at(LOG).titledBy("mail.log").desk(),
                new MailPages.Log(
                        mails.goOut(),
                        mails.failedToResend() > 0 ? path(ALL_RESENDING) : null,
                        List.of(MailState.values()),
                        path(LOG),
                        wanted == null ? "" : Keys.key(wanted),
                        kept,
                        paging,
                        rows));
    }

    @GetMapping(MAIL)
    ModelAndView one(@PathVariable UUID mail, Actor actor) {
        MailView view = readable(mail, actor);
        MailBody body = view.secret() ? null : mails.text(mail).orElse(null);
        String linkPath = body == null ? null : body.linkPath();
        boolean again =
                body != null
                        && mails.goOut()
                        && !EnumSet.of(MailState.QUEUED, MailState.SENDING, MailState.LAPSED)
                                .contains(view.state());
        return frames.show(
                "mail/mail",
                PageFrame.at(MAIL).values(mail).titledBy("mail.one").under("mail.log", LOG).desk(),
                new MailPages.One(
                        view,
                        body,
                        linkPath == null ? null : site.baseUrl() + linkPath,
                        mails.attempts(mail),
                        again ? path(RESENDING, mail) : null));
    }

    @PostMapping(RESENDING)
    ModelAndView resend(@PathVariable UUID mail, Actor actor) {
        readable(mail, actor);
        return forms.act(
                actor,
                path(MAIL, mail),
                () -> {
                    mails.resend(mail);
                    frames.announce("mail.resent");
                });
    }

    @PostMapping(ALL_RESENDING)
    ModelAndView resendFailed(Actor actor) {
        NotFound.unless(MailPolicy.mayRead(actor));
        return forms.act(
                actor, path(LOG), () -> frames.announce("mail.resent-all", mails.resendFailed()));
    }

    private MailView readable(UUID mail, Actor actor) {
        NotFound.unless(MailPolicy.mayRead(actor));
        return mails.find(mail).orElseThrow(NotFound::new);
    }

    private String path(String template, Object... values) {
        return paths.of(Frames.language(), template, values);
    }
}
