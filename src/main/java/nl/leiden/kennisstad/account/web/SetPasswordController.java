package nl.leiden.kennisstad.account.web;

import nl.leiden.kennisstad.account.AccountView;
import nl.leiden.kennisstad.account.ForgottenPasswords;
import nl.leiden.kennisstad.account.PasswordLinks;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.shared.Acting;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sets a password through a link that the administrator gave. */
@LocalizedController
@Uncached
class SetPasswordController {

    private static final Actor HOLDER = Actor.system("password-link");

    private static final String LINK = "/password/{token}";
    private static final String SIGN_IN = "/sign-in";

    private final PasswordLinks links;
    private final ForgottenPasswords forgotten;
    private final Forms forms;
    private final Frames frames;
    private final LocalizedPaths paths;

    SetPasswordController(
            PasswordLinks links,
            ForgottenPasswords forgotten,
            Forms forms,
            Frames frames,
            LocalizedPaths paths) {
        this.links = links;
        this.forgotten = forgotten;
        this.forms = forms;
        this.frames = frames;
        this.paths = paths;
    }

    /**
     * What is said of a link that does not work, whatever the reason.
     *
     * @param forgottenPath null where no mail goes out
     */
    record Over(String signInPath, @Nullable String forgottenPath) {}

    @GetMapping(LINK)
    ModelAndView form(@PathVariable String token) {
        return links.account(token)
                .map(account -> forms.show(screen(token, account), HOLDER))
                .orElseGet(() -> over(token));
    }

    @PostMapping(LINK)
    ModelAndView set(@PathVariable String token, @RequestParam(defaultValue = "") String password) {
        return links.account(token)
                .map(account -> submit(token, screen(token, account)))
                .orElseGet(() ->
                        links.wasUsedJustNow(token, password)
                                ? Forms.redirect(path(SIGN_IN))
                                : over(token));
    }

    private ModelAndView submit(String token, FormScreen screen) {
        return new Acting(HOLDER, null)
                .call(() ->
                        forms.submit(
                                screen,
                                HOLDER,
                                input -> {
                                    String password = input.secret("password");
                                    if (!password.equals(input.secret("password-again"))) {
                                        throw new DomainException("account.passwords-differ");
                                    }
                                    links.use(token, password);
                                    return path(SIGN_IN);
                                }));
    }

    private ModelAndView over(String token) {
        ModelAndView shown =
                frames.show(
                        "account/link-over",
                        PageFrame.at(LINK).values(token).titledBy("account.link-over").notIndexed(),
                        new Over(
                                path(SIGN_IN),
                                forgotten.possible() ? path(ForgottenController.FORGOTTEN) : null));
        shown.setStatus(HttpStatus.NOT_FOUND);
        return shown;
    }

    private String path(String template) {
        return paths.of(Frames.language(), template);
    }

    private FormScreen screen(String token, AccountView account) {
        Form form =
                Form.named("account.set-password")
                        .newPassword("password")
                        .newPassword("password-again")
                        .refusal("account.passwords-differ", "password-again")
                        .refusal("account.password-short", "password")
                        .refusal("account.password-long", "password")
                        .refusal("account.password-weak", "password")
                        .refusal("account.password-breached", "password");
        PageFrame frame = PageFrame.at(LINK).values(token).titledBy("account.set-password");
        return FormScreen.of(form, frame)
                .ofAccount(account.email())
                .note("account.set-password.note", account.email())
                .submit("account.set-password.submit");
    }
}
