package nl.leiden.kennisstad.workspace;

import java.util.List;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Todo;
import nl.leiden.kennisstad.ui.TodoSource;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What needs doing, for whoever is signed in. */
@LocalizedController
@Uncached
class StartController {

    private final ObjectProvider<TodoSource> sources;
    private final Frames frames;

    StartController(ObjectProvider<TodoSource> sources, Frames frames) {
        this.sources = sources;
        this.frames = frames;
    }

    record Page(String name, List<Todo> todos) {}

    @GetMapping("/manage")
    ModelAndView start(Actor actor) {
        List<Todo> todos =
                sources.orderedStream().flatMap(source -> source.todos(actor).stream()).toList();
        return frames.show(
                "workspace/start",
                PageFrame.at("/manage").titledBy("workspace.start").desk(),
                new Page(actor.label(), todos));
    }
}
