package nl.leiden.kennisstad.account.web;

import java.util.UUID;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.AccountPolicy;
import nl.leiden.kennisstad.account.AccountView;
import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.account.PasswordLinks;
import nl.leiden.kennisstad.account.PasswordMails;
import nl.leiden.kennisstad.account.Sessions;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.SiteProperties;
import nl.leiden.kennisstad.ui.Uncached;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One account: its roles, a link for its password, and whether it may sign in. */
@LocalizedController
@Uncached
class OneAccountController {

    static final String ONE = "/manage/accounts/{account}";

    private final Accounts accounts;
    private final PasswordLinks links;
    private final PasswordMails mails;
    private final Sessions sessions;
    private final RoleNames roles;
    private final Forms forms;
    private final Frames frames;
    private final LocalizedPaths paths;
    private final SiteProperties site;

    OneAccountController(
            Accounts accounts,
            PasswordLinks links,
            PasswordMails mails,
            Sessions sessions,
            RoleNames roles,
            Forms forms,
            Frames frames,
            LocalizedPaths paths,
            SiteProperties site) {
        this.accounts = accounts;
        this.links = links;
        this.mails = mails;
        this.sessions = sessions;
        this.roles = roles;
        this.forms = forms;
        this.frames = frames;
        this.paths = paths;
        this.site = site;
    }

    @GetMapping(ONE)
    ModelAndView one(@PathVariable("account") UUID id, Actor actor) {
        return page(existing(id, actor), null);
    }

    /** The link is mailed; without a mail server it is shown on the page that answers, once. */
    @PostMapping(ONE + "/link")
    ModelAndView link(@PathVariable("account") UUID id, Actor actor) {
        AccountView account = existing(id, actor);
        if (mails.goOut()) {
            return forms.act(
                    actor,
                    path(ONE, id),
                    () -> {
                        mails.send(account);
                        frames.announce("account.link-mailed", account.email());
                    });
        }
        String path = path("/password/{token}", links.make(account.id()));
        return page(account, site.baseUrl() + path);
    }

    @PostMapping(ONE + "/disabled")
    ModelAndView disable(@PathVariable("account") UUID id, Actor actor) {
        AccountView account = existing(id, actor);
        return forms.act(
                actor,
                path(ONE, id),
                () -> {
                    accounts.disable(account.id());
                    sessions.end(account.id());
                });
    }

    @PostMapping(ONE + "/enabled")
    ModelAndView enable(@PathVariable("account") UUID id, Actor actor) {
        AccountView account = existing(id, actor);
        return forms.act(actor, path(ONE, id), () -> accounts.enable(account.id()));
    }

    @PostMapping(RoleNames.END)
    ModelAndView end(
            @PathVariable("account") UUID id, @PathVariable("grant") UUID grant, Actor actor) {
        AccountView account = existing(id, actor);
        NotFound.unless(account.grants().stream().anyMatch(known -> known.id().equals(grant)));
        return forms.act(actor, path(ONE, id), () -> accounts.end(account.id(), grant));
    }

    private ModelAndView page(AccountView account, @Nullable String link) {
        UUID id = account.id().value();
        return frames.show(
                "account/one",
                PageFrame.at(ONE)
                        .values(id)
                        .titledBy("account.one", account.name())
                        .under("account.accounts", AccountController.LIST)
                        .desk(),
                new AccountPage(
                        account,
                        roles.lines(account),
                        link,
                        path(AccountFormController.EDIT, id),
                        path(GrantFormController.GRANT, id),
                        path(ONE + "/link", id),
                        path(ONE + (account.enabled() ? "/disabled" : "/enabled"), id)));
    }

    private AccountView existing(UUID id, Actor actor) {
        NotFound.unless(AccountPolicy.mayManage(actor));
        return accounts.find(new AccountId(id)).orElseThrow(NotFound::new);
    }

    private String path(String template, Object... values) {
        return paths.of(Frames.language(), template, values);
    }
}
