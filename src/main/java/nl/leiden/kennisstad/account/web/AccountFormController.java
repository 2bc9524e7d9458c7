package nl.leiden.kennisstad.account.web;

import java.util.UUID;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.AccountPolicy;
import nl.leiden.kennisstad.account.AccountView;
import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Opens an account, and corrects its name and address. */
@LocalizedController
@Uncached
class AccountFormController {

    static final String NEW = "/manage/accounts/new";
    static final String EDIT = "/manage/accounts/{account}/edit";

    private final Accounts accounts;
    private final Forms forms;
    private final LocalizedPaths paths;
    private final Say say;

    AccountFormController(Accounts accounts, Forms forms, LocalizedPaths paths, Say say) {
        this.accounts = accounts;
        this.forms = forms;
        this.paths = paths;
        this.say = say;
    }

    @GetMapping(NEW)
    ModelAndView blank(Actor actor) {
        return forms.show(opening(actor), actor);
    }

    @PostMapping(NEW)
    ModelAndView open(Actor actor) {
        return forms.submit(
                opening(actor),
                actor,
                input ->
                        one(
                                accounts.open(
                                        input.text("email"),
                                        input.text("name"),
                                        input.choice("language", Language.class))));
    }

    @GetMapping(EDIT)
    ModelAndView edit(@PathVariable("account") UUID id, Actor actor) {
        return forms.show(correcting(id, actor), actor);
    }

    @PostMapping(EDIT)
    ModelAndView correct(@PathVariable("account") UUID id, Actor actor) {
        return forms.submit(
                correcting(id, actor),
                actor,
                input -> {
                    AccountId account = new AccountId(id);
                    accounts.correct(account, input.text("email"), input.text("name"));
                    accounts.writeIn(account, input.choice("language", Language.class));
                    return one(account);
                });
    }

    private FormScreen opening(Actor actor) {
        NotFound.unless(AccountPolicy.mayManage(actor));
        PageFrame frame =
                PageFrame.at(NEW)
                        .titledBy("account.new")
                        .under("account.accounts", AccountController.LIST)
                        .desk();
        return FormScreen.of(form(), frame)
                .startingWith(Values.none().with("language", Language.NL))
                .note("account.new.note")
                .backTo(AccountController.LIST);
    }

    private FormScreen correcting(UUID id, Actor actor) {
        existing(id, actor);
        PageFrame frame =
                PageFrame.at(EDIT)
                        .values(id)
                        .titledBy("account.edit")
                        .under("account.accounts", AccountController.LIST)
                        .desk();
        return FormScreen.of(form(), frame)
                .changing(() -> {
                    AccountView now = existing(id, actor);
                    return Values.none()
                            .with("name", now.name())
                            .with("email", now.email())
                            .with("language", now.language());
                })
                .backTo(OneAccountController.ONE, id);
    }

    private Form form() {
        return Form.named("account.form")
                .line("name")
                .email("email")
                .radio("language", say.options(Language.class))
                .refusal("account.email-taken", "email")
                .refusal("account.email-shape", "email");
    }

    private AccountView existing(UUID id, Actor actor) {
        NotFound.unless(AccountPolicy.mayManage(actor));
        return accounts.find(new AccountId(id)).orElseThrow(NotFound::new);
    }

    private String one(AccountId id) {
        return paths.of(Frames.language(), OneAccountController.ONE, id.value());
    }
}
