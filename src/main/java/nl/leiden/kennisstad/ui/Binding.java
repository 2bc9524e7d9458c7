package nl.leiden.kennisstad.ui;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Nothing is bound from a request but what a record declares in its constructor. */
@ControllerAdvice
class Binding {

    @InitBinder
    void declarativeOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }
}
