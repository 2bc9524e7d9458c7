package nl.leiden.kennisstad.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Gives back what was typed about something that somebody else took away meanwhile. */
@ControllerAdvice
class GoneForms {

    private final Frames frames;
    private final FormJson json;
    private final LocalizedPaths paths;

    GoneForms(Frames frames, FormJson json, LocalizedPaths paths) {
        this.frames = frames;
        this.json = json;
        this.paths = paths;
    }

    /** What was typed, and where to go on. */
    record Page(List<String> texts, String startPath) {}

    @ExceptionHandler
    ModelAndView gone(NotFound gone, HttpServletRequest request) {
        if (request.getParameter("_form") == null) {
            throw gone;
        }
        String base = request.getParameter("_base");
        Map<String, String> was = base == null ? Map.of() : json.read(base);
        List<String> texts =
                SentForm.fields(request.getParameterMap()).entrySet().stream()
                        .filter(field -> !field.getValue().equals(was.get(field.getKey())))
                        .map(Map.Entry::getValue)
                        .filter(text -> !text.isBlank())
                        .toList();
        Language language = Frames.language();
        ModelAndView shown =
                frames.show(
                        "form/gone",
                        PageFrame.at("/manage").titledBy("form.gone").desk().notIndexed(),
                        new Page(texts, paths.of(language, "/manage")));
        shown.setStatus(HttpStatus.NOT_FOUND);
        return shown;
    }
}
