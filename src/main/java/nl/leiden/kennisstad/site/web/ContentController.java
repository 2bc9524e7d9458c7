package nl.leiden.kennisstad.site.web;

import nl.leiden.kennisstad.publication.PageContent;
import nl.leiden.kennisstad.publication.PageKey;
import nl.leiden.kennisstad.publication.Pages;
import nl.leiden.kennisstad.site.PublicPages;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages that the coordinator writes. */
@LocalizedController
class ContentController {

    private final Frames frames;
    private final Pages pages;

    ContentController(Frames frames, Pages pages) {
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping("/organisation")
    ModelAndView organisation() {
        return show(PageKey.ORGANISATION);
    }

    @GetMapping("/contact")
    ModelAndView contact() {
        return show(PageKey.CONTACT);
    }

    @GetMapping("/privacy")
    ModelAndView privacy() {
        return show(PageKey.PRIVACY);
    }

    @GetMapping("/accessibility")
    ModelAndView accessibility() {
        return show(PageKey.ACCESSIBILITY);
    }

    private ModelAndView show(PageKey key) {
        PageContent content = pages.find(key).orElseThrow(NotFound::new);
        PageFrame frame =
                PageFrame.at(PublicPages.template(key))
                        .titled(content.title())
                        .describedAs(content.summary());
        return frames.show("site/content", frame, content);
    }
}
