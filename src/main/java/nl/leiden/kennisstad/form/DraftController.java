package nl.leiden.kennisstad.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.SafePath;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps what is being typed, and throws it away when asked. */
@LocalizedController
@Uncached
class DraftController {

    private final Drafts drafts;
    private final FormJson json;
    private final LocalizedPaths paths;

    DraftController(Drafts drafts, FormJson json, LocalizedPaths paths) {
        this.drafts = drafts;
        this.json = json;
        this.paths = paths;
    }

    @PostMapping(FormPages.DRAFTS)
    ResponseEntity<Void> keep(
            @RequestParam("_form") String form,
            @RequestParam(name = "_base", defaultValue = "") String base,
            HttpServletRequest request,
            Actor actor) {
        Map<String, String> content = SentForm.fields(request.getParameterMap());
        drafts.keep(actor.name(), form, json.read(base), content);
        return ResponseEntity.noContent().build();
    }

    @PostMapping(FormPages.DISCARDED)
    ModelAndView discard(
            @RequestParam("_form") String form,
            @RequestParam(name = "_path", defaultValue = "") String path,
            Actor actor) {
        drafts.discard(actor, form);
        return Forms.redirect(SafePath.local(path).orElse(paths.of(Frames.language(), "/manage")));
    }
}
