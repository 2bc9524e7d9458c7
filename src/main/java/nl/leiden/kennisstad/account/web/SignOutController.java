package nl.leiden.kennisstad.account.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The way out. */
@LocalizedController
@Uncached
class SignOutController {

    private final Entrance entrance;
    private final LocalizedPaths paths;

    SignOutController(Entrance entrance, LocalizedPaths paths) {
        this.entrance = entrance;
        this.paths = paths;
    }

    @PostMapping("/manage/sign-out")
    ModelAndView signOut(Actor actor, HttpServletRequest request) {
        entrance.close(request);
        return Forms.redirect(paths.of(Frames.language(), ""));
    }
}
