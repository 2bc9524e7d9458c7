package nl.leiden.kennisstad.form;

import jakarta.servlet.http.HttpServletRequest;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.SafePath;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
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
    private final ObjectProvider<MovedForms> moves;

    DraftController(
            Drafts drafts, FormJson json, LocalizedPaths paths, ObjectProvider<MovedForms> moves) {
        this.drafts = drafts;
        this.json = json;
        this.paths = paths;
        this.moves = moves;
    }

    /**
     * 204 when it is kept; 403 when it was shown to somebody else, who signed out since; 410 when
     * it comes too late, because its page was saved.
     */
    @PostMapping(FormPages.DRAFTS)
    ResponseEntity<Void> keep(
            @RequestParam("_form") String form,
            @RequestParam(name = "_base", defaultValue = "") String base,
            @RequestParam(name = "_editor", defaultValue = "") String editor,
            HttpServletRequest request,
            Actor actor) {
        if (!editor.isEmpty() && !editor.equals(actor.name())) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        boolean kept =
                drafts.keepUnlessSaved(
                        actor.name(),
                        now(form),
                        json.read(base),
                        SentForm.fields(request.getParameterMap()),
                        SentForm.submission(request));
        return ResponseEntity.status(kept ? HttpStatus.NO_CONTENT : HttpStatus.GONE).build();
    }

    @PostMapping(FormPages.DISCARDED)
    ModelAndView discard(
            @RequestParam("_form") String form,
            @RequestParam(name = "_path", defaultValue = "") String path,
            Actor actor) {
        drafts.discard(actor, now(form));
        return Forms.redirect(SafePath.local(path).orElse(paths.of(Frames.language(), "/manage")));
    }

    /** The page may have moved since it was shown. */
    private String now(String form) {
        String now = form;
        for (MovedForms one : moves) {
            now = one.now(now);
        }
        return now;
    }
}
