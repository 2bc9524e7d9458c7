package nl.leiden.kennisstad.account.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.leiden.kennisstad.account.SignIns;
import nl.leiden.kennisstad.form.CarriedForms;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.ui.CurrentActor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.SafePath;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way in. */
@LocalizedController
@Uncached
class SignInController {

    private final SignIns signIns;
    private final Entrance entrance;
    private final CarriedForms carriedForms;
    private final SignInPages pages;
    private final Frames frames;
    private final LocalizedPaths paths;
    private final Say say;

    SignInController(
            SignIns signIns,
            Entrance entrance,
            CarriedForms carriedForms,
            SignInPages pages,
            Frames frames,
            LocalizedPaths paths,
            Say say) {
        this.signIns = signIns;
        this.entrance = entrance;
        this.carriedForms = carriedForms;
        this.pages = pages;
        this.frames = frames;
        this.paths = paths;
        this.say = say;
    }

    @GetMapping("/sign-in")
    ModelAndView page(
            @RequestParam(name = "to", defaultValue = "") String to, HttpServletRequest request) {
        if (CurrentActor.of(request).isPresent()) {
            return Forms.redirect(destination(to));
        }
        return pages.show(new Filled(null, null, to, null), null, HttpStatus.OK);
    }

    /** A form came after the sign-in had expired. */
    @PostMapping("/sign-in/expired")
    ModelAndView expired(HttpServletRequest request) {
        Object sentTo = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String to =
                sentTo == null
                        ? ""
                        : sentTo.toString().substring(request.getContextPath().length());
        String carried = carriedForms.pack(request).orElse("");
        return pages.show(
                new Filled(null, null, carried.isEmpty() ? "" : to, carried),
                say.it(carried.isEmpty() ? "account.expired" : "account.expired-form"),
                HttpStatus.UNAUTHORIZED);
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(Filled filled, HttpServletRequest request, HttpServletResponse response) {
        if (filled.emailText().isBlank() || filled.passwordText().isEmpty()) {
            return pages.show(filled, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        SignIns.Outcome outcome =
                signIns.signIn(
                        filled.emailText(),
                        filled.passwordText(),
                        Entrance.source(request),
                        Entrance.device(request));
        return switch (outcome) {
            case SignIns.Outcome.Welcome welcome -> {
                entrance.open(welcome, request, response);
                yield goOn(filled, welcome);
            }
            case SignIns.Outcome.Wrong wrong ->
                    pages.show(filled, say.it("account.wrong"), HttpStatus.UNPROCESSABLE_CONTENT);
            case SignIns.Outcome.Wait wait -> {
                long seconds = SignIns.seconds(wait.left());
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
                yield pages.show(
                        filled, say.it("account.wait", seconds), HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    private ModelAndView goOn(Filled filled, SignIns.Outcome.Welcome welcome) {
        String carried = filled.carriedText();
        if (!carried.isEmpty()
                && !carriedForms.unpack(carried, welcome.account().id().actorName())) {
            frames.announce("account.form-of-another");
        }
        return Forms.redirect(destination(filled.toText()));
    }

    private String destination(String to) {
        return SafePath.local(to).orElse(paths.of(Frames.language(), "/manage"));
    }
}
