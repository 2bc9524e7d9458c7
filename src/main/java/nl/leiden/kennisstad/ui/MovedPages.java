package nl.leiden.kennisstad.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Leads from the old pages of what moved to the new ones: whoever follows a link of an earlier
 * mail, and whoever was writing meanwhile, with all that was typed.
 */
@ControllerAdvice
class MovedPages {

    @ExceptionHandler
    ModelAndView leadOn(Elsewhere elsewhere, HttpServletRequest request) {
        String query = request.getQueryString();
        RedirectView view =
                new RedirectView(
                        elsewhere.of(request.getRequestURI()) + (query == null ? "" : "?" + query));
        view.setStatusCode(HttpStatus.TEMPORARY_REDIRECT); // the method and the form stay
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
