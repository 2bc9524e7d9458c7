package nl.leiden.kennisstad.account.web;

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
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Sets a password through a link that the administrator gave. */
@LocalizedController
@Uncached
class SetPasswordController {

    private static final Actor HOLDER = Actor.system("password-link");

    private final PasswordLinks links;
    private final Forms forms;
    private final LocalizedPaths paths;

    SetPasswordController(PasswordLinks links, Forms forms, LocalizedPaths paths) {
        this.links = links;
        this.forms = forms;
        this.paths = paths;
    }

    @GetMapping("/password/{token}")
    ModelAndView form(@PathVariable String token) {
        return forms.show(screen(token), HOLDER);
    }

    @PostMapping("/password/{token}")
    ModelAndView set(@PathVariable String token) {
        FormScreen screen = screen(token);
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
                                    return paths.of(Frames.language(), "/sign-in");
                                }));
    }

    private FormScreen screen(String token) {
        var account = links.account(token).orElseThrow(NotFound::new);
        Form form =
                Form.named("account.set-password")
                        .newPassword("password")
                        .newPassword("password-again")
                        .refusal("account.passwords-differ", "password-again")
                        .refusal("account.password-short", "password")
                        .refusal("account.password-long", "password")
                        .refusal("account.password-weak", "password")
                        .refusal("account.password-breached", "password");
        PageFrame frame =
                PageFrame.at("/password/{token}").values(token).titledBy("account.set-password");
        return FormScreen.of(form, frame)
                .ofAccount(account.email())
                .note("account.set-password.note", account.email())
                .submit("account.set-password.submit");
    }
}
