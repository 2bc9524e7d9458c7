package nl.leiden.kennisstad.site.web;

import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.publication.PageContent;
import nl.leiden.kennisstad.publication.PageKey;
import nl.leiden.kennisstad.publication.Pages;
import nl.leiden.kennisstad.site.ProgrammeReader;
import nl.leiden.kennisstad.site.PublicProgramme;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.PageFrame;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front page: what the programme is, its themes and projects, and what is due next. */
@LocalizedController
class HomeController {

    private final Frames frames;
    private final ProgrammeReader programmes;
    private final Programme programme;
    private final Pages pages;
    private final HomePageMaker maker;

    HomeController(
            Frames frames,
            ProgrammeReader programmes,
            Programme programme,
            Pages pages,
            HomePageMaker maker) {
        this.frames = frames;
        this.programmes = programmes;
        this.programme = programme;
        this.pages = pages;
        this.maker = maker;
    }

    @GetMapping("")
    @Transactional(readOnly = true)
    ModelAndView home() {
        PageContent content = pages.find(PageKey.HOME).orElse(null);
        PublicProgramme today = programmes.on(programme.day());
        PageFrame frame =
                content == null
                        ? PageFrame.at("").titledBy("site.home.untitled")
                        : PageFrame.at("").titled(content.title()).describedAs(content.summary());
        return frames.show("site/home", frame, maker.page(content, today));
    }
}
