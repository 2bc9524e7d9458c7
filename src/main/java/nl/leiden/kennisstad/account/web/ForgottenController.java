package nl.leiden.kennisstad.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import nl.leiden.kennisstad.account.ForgottenPasswords;
import nl.leiden.kennisstad.account.SignIns;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.ui.FormField;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for a link to choose a new password, where mail goes out. It opens no session. */
@LocalizedController
@Uncached
class ForgottenController {

    static final String FORGOTTEN = "/password";

    private final ForgottenPasswords passwords;
    private final Frames frames;
    private final LocalizedPaths paths;
    private final Say say;

    ForgottenController(
            ForgottenPasswords passwords, Frames frames, LocalizedPaths paths, Say say) {
        this.passwords = passwords;
        this.frames = frames;
        this.paths = paths;
        this.say = say;
    }

    /**
     * The page.
     *
     * @param asked whether the question was taken in
     * @param problem why not, or null
     */
    record Page(
            boolean asked,
            String path,
            String signInPath,
            @Nullable String problem,
            FormField email) {

        public List<FormField> invalid() {
            return email.error() == null ? List.of() : List.of(email);
        }

        public List<String> problems() {
            return problem == null ? List.of() : List.of(problem);
        }

        public boolean failed() {
            return problem != null || email.error() != null;
        }
    }

    @GetMapping(FORGOTTEN)
    ModelAndView form(@RequestParam(defaultValue = "") String asked) {
        NotFound.unless(passwords.possible());
        return show(!asked.isEmpty(), "", null, null, HttpStatus.OK);
    }

    @PostMapping(FORGOTTEN)
    ModelAndView ask(
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response) {
        NotFound.unless(passwords.possible());
        if (email.isBlank()) {
            return wrong(email, say.it("form.required", say.it("account.email")));
        }
        Duration wait;
        try {
            wait = passwords.ask(email, Entrance.source(request));
        } catch (DomainException e) {
            return wrong(email, say.why(e));
        }
        if (wait.isPositive()) {
            long seconds = SignIns.seconds(wait);
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            return show(
                    false,
                    email,
                    say.it("account.forgotten.wait", seconds),
                    null,
                    HttpStatus.TOO_MANY_REQUESTS);
        }
        return Forms.redirect(path(FORGOTTEN) + "?asked=1");
    }

    private ModelAndView wrong(String email, String error) {
        return show(false, email, null, error, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView show(
            boolean asked,
            String email,
            @Nullable String problem,
            @Nullable String error,
            HttpStatus status) {
        FormField field =
                new FormField(
                        "email",
                        "email",
                        say.it("account.email"),
                        null,
                        error,
                        email,
                        List.of(),
                        true,
                        null,
                        null,
                        "username");
        Page page = new Page(asked, path(FORGOTTEN), path("/sign-in"), problem, field);
        PageFrame frame = PageFrame.at(FORGOTTEN).titledBy("account.forgotten.title").notIndexed();
        ModelAndView shown =
                frames.show("account/forgotten", page.failed() ? frame.failed() : frame, page);
        shown.setStatus(status);
        return shown;
    }

    private String path(String template) {
        return paths.of(Frames.language(), template);
    }
}
