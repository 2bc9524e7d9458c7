package nl.leiden.kennisstad.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import nl.leiden.kennisstad.account.AccountView;
import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.account.Sessions;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One's own account: its roles, and where one is signed in. */
@LocalizedController
@Uncached
class OwnAccountController {

    static final String ACCOUNT = "/manage/account";

    private final Accounts accounts;
    private final Sessions sessions;
    private final Entrance entrance;
    private final RoleNames roles;
    private final Frames frames;
    private final LocalizedPaths paths;

    OwnAccountController(
            Accounts accounts,
            Sessions sessions,
            Entrance entrance,
            RoleNames roles,
            Frames frames,
            LocalizedPaths paths) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.entrance = entrance;
        this.roles = roles;
        this.frames = frames;
        this.paths = paths;
    }

    /** One place where the account is signed in. */
    record Place(String browser, Instant since, Instant lastUsed, boolean here, String endPath) {}

    record Page(
            AccountView account,
            List<GrantLine> grants,
            List<Place> places,
            String passwordPath,
            String languagePath,
            String endAllPath) {}

    @GetMapping(ACCOUNT)
    ModelAndView account(Actor actor, HttpServletRequest request) {
        AccountView account = Entrance.own(accounts);
        String here = request.getSession().getId();
        List<Place> places =
                sessions.of(account.id()).stream()
                        .map(open ->
                                new Place(
                                        Browsers.name(open.session()),
                                        open.since(),
                                        open.lastUsed(),
                                        open.id().equals(here),
                                        path(
                                                "/manage/account/sessions/{session}/end",
                                                Sessions.fingerprint(open))))
                        .toList();
        return frames.show(
                "account/own",
                PageFrame.at(ACCOUNT).titledBy("account.own").desk(),
                new Page(
                        account,
                        roles.lines(account),
                        places,
                        path(OwnPasswordController.PASSWORD),
                        path(OwnLanguageController.LANGUAGE),
                        path("/manage/account/sessions/end")));
    }

    @PostMapping("/manage/account/sessions/{session}/end")
    ModelAndView end(@PathVariable String session, Actor actor) {
        NotFound.unless(sessions.end(Entrance.own(accounts).id(), session));
        frames.announce("account.session-ended");
        return Forms.redirect(path(ACCOUNT));
    }

    @PostMapping("/manage/account/sessions/end")
    ModelAndView endAll(Actor actor, HttpServletRequest request) {
        sessions.end(Entrance.own(accounts).id());
        entrance.close(request);
        return Forms.redirect(path("/sign-in"));
    }

    private String path(String template, Object... values) {
        return paths.of(Frames.language(), template, values);
    }
}
