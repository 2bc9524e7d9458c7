package nl.leiden.kennisstad.account.web;

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
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The language one's own mail is written in. */
@LocalizedController
@Uncached
class OwnLanguageController {

    static final String LANGUAGE = OwnAccountController.ACCOUNT + "/language";

    private final Accounts accounts;
    private final Forms forms;
    private final LocalizedPaths paths;
    private final Say say;

    OwnLanguageController(Accounts accounts, Forms forms, LocalizedPaths paths, Say say) {
        this.accounts = accounts;
        this.forms = forms;
        this.paths = paths;
        this.say = say;
    }

    @GetMapping(LANGUAGE)
    ModelAndView choose(Actor actor) {
        return forms.show(screen(), actor);
    }

    @PostMapping(LANGUAGE)
    ModelAndView save(Actor actor) {
        return forms.submit(
                screen(),
                actor,
                input -> {
                    accounts.writeIn(
                            Entrance.own(accounts).id(), input.choice("language", Language.class));
                    return paths.of(Frames.language(), OwnAccountController.ACCOUNT);
                });
    }

    private FormScreen screen() {
        return FormScreen.of(
                        Form.named("account.form").radio("language", say.options(Language.class)),
                        PageFrame.at(LANGUAGE)
                                .titledBy("account.own-language")
                                .under("account.own", OwnAccountController.ACCOUNT)
                                .desk())
                .changing(() -> Values.none().with("language", Entrance.own(accounts).language()))
                .backTo(OwnAccountController.ACCOUNT);
    }
}
