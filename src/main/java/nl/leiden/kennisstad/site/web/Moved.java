package nl.leiden.kennisstad.site.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Answers for pages that live at another address now. */
final class Moved {

    private Moved() {}

    /** For ever to the present path, unless the page was asked for by its present slug. */
    static Optional<ModelAndView> unless(String asked, String present, String path) {
        return asked.equals(present)
                ? Optional.empty()
                : Optional.of(to(path, HttpStatus.MOVED_PERMANENTLY));
    }

    static ModelAndView to(String path, HttpStatus status) {
        RedirectView redirect = new RedirectView(path, true);
        redirect.setStatusCode(status);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }
}
