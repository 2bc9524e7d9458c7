package nl.leiden.kennisstad.account.web;

import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.account.SignIns;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changes one's own password. */
@LocalizedController
@Uncached
class OwnPasswordController {

    static final String PASSWORD = "/manage/account/password";

    private final Accounts accounts;
    private final SignIns signIns;
    private final Forms forms;
    private final LocalizedPaths paths;

    OwnPasswordController(Accounts accounts, SignIns signIns, Forms forms, LocalizedPaths paths) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.forms = forms;
        this.paths = paths;
    }

    @GetMapping(PASSWORD)
    ModelAndView password(Actor actor) {
        return forms.show(passwordScreen(), actor);
    }

    /**
     * Whoever is signed in elsewhere with the old password is out; here one goes on with the new.
     */
    @PostMapping(PASSWORD)
    ModelAndView change(Actor actor) {
        return forms.submit(
                passwordScreen(),
                actor,
                input -> {
                    String wanted = input.secret("password");
                    if (!wanted.equals(input.secret("password-again"))) {
                        throw new DomainException("account.passwords-differ");
                    }
                    signIns.changePassword(
                            Entrance.own(accounts), input.secret("password-present"), wanted);
                    return paths.of(Frames.language(), "/sign-in");
                });
    }

    private FormScreen passwordScreen() {
        Form form =
                Form.named("account.change-password")
                        .password("password-present")
                        .newPassword("password")
                        .newPassword("password-again")
                        .refusal("account.password-wrong", "password-present")
                        .refusal("account.wait", "password-present")
                        .refusal("account.passwords-differ", "password-again")
                        .refusal("account.password-short", "password")
                        .refusal("account.password-long", "password")
                        .refusal("account.password-weak", "password")
                        .refusal("account.password-breached", "password");
        PageFrame frame =
                PageFrame.at(PASSWORD)
                        .titledBy("account.change-password")
                        .under("account.own", OwnAccountController.ACCOUNT)
                        .desk();
        return FormScreen.of(form, frame)
                .ofAccount(Entrance.own(accounts).email())
                .note("account.change-password.note")
                .backTo(OwnAccountController.ACCOUNT);
    }
}
