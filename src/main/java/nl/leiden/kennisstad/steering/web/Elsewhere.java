package nl.leiden.kennisstad.steering.web;

import java.time.LocalDate;

/** The round that is asked for moved to another day; so did its pages. */
class Elsewhere extends RuntimeException {

    private final transient LocalDate before;
    private final transient LocalDate now;

    Elsewhere(LocalDate before, LocalDate now) {
        super("moved", null, false, false);
        this.before = before;
        this.now = now;
    }

    /** The same page of the round on its new day. */
    String of(String path) {
        return path.replace("/" + before, "/" + now);
    }
}
