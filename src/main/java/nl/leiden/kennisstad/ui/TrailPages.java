package nl.leiden.kennisstad.ui;

import java.util.UUID;
import org.springframework.web.servlet.ModelAndView;

/** Shows who changed what, when and why, for the module whose thing it is. */
@FunctionalInterface
public interface TrailPages {

    /**
     * All changes of a row and of what is part of it, the latest first.
     *
     * @param frame of the page; who may see it has been settled
     */
    ModelAndView of(PageFrame frame, String table, UUID id);
}
