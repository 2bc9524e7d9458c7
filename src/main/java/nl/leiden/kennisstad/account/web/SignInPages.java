package nl.leiden.kennisstad.account.web;

import java.util.List;
import nl.leiden.kennisstad.account.DemonstrationAccounts;
import nl.leiden.kennisstad.account.ForgottenPasswords;
import nl.leiden.kennisstad.ui.FormField;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the sign-in page, as it is at first and as it comes back. */
@Component
class SignInPages {

    private final ObjectProvider<DemonstrationAccounts> demonstration;
    private final ForgottenPasswords forgotten;
    private final Frames frames;
    private final LocalizedPaths paths;
    private final Say say;

    SignInPages(
            ObjectProvider<DemonstrationAccounts> demonstration,
            ForgottenPasswords forgotten,
            Frames frames,
            LocalizedPaths paths,
            Say say) {
        this.demonstration = demonstration;
        this.forgotten = forgotten;
        this.frames = frames;
        this.paths = paths;
        this.say = say;
    }

    ModelAndView show(Filled filled, @Nullable String problem, HttpStatus status) {
        boolean sent = status == HttpStatus.UNPROCESSABLE_CONTENT && problem == null;
        SignInPage page =
                new SignInPage(
                        paths.of(Frames.language(), "/sign-in"),
                        problem,
                        field("email", "email", "username", filled.emailText(), sent),
                        field(
                                "password",
                                "password",
                                "current-password",
                                "",
                                sent && filled.passwordText().isEmpty()),
                        filled.toText(),
                        filled.carriedText(),
                        forgotten.possible()
                                ? paths.of(Frames.language(), ForgottenController.FORGOTTEN)
                                : null,
                        demonstration.stream()
                                .flatMap(accounts -> accounts.all().stream())
                                .map(account ->
                                        new SignInPage.DemonstrationAccount(
                                                account.name(),
                                                account.email(),
                                                account.password()))
                                .toList());
        PageFrame frame = PageFrame.at("/sign-in").titledBy("account.sign-in").notIndexed();
        ModelAndView shown =
                frames.show("account/sign-in", page.failed() ? frame.failed() : frame, page);
        shown.setStatus(status);
        return shown;
    }

    private FormField field(
            String id, String type, String autocomplete, String value, boolean sent) {
        String error =
                sent && value.isBlank() ? say.it("form.required", say.it("account." + id)) : null;
        return new FormField(
                id,
                type,
                say.it("account." + id),
                null,
                error,
                value,
                List.of(),
                true,
                null,
                null,
                autocomplete);
    }
}
