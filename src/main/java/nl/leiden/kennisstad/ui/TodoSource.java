package nl.leiden.kennisstad.ui;

import java.util.List;
import nl.leiden.kennisstad.shared.Actor;

/** A module says what waits for somebody, for the start page. Spring's order applies. */
@FunctionalInterface
public interface TodoSource {

    List<Todo> todos(Actor actor);
}
