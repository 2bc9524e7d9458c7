package nl.leiden.kennisstad.ui;

import java.time.LocalDate;

/** What is asked for moved to another day; so did its pages. */
public class Elsewhere extends RuntimeException {

    private final transient LocalDate before;
    private final transient LocalDate now;

    public Elsewhere(LocalDate before, LocalDate now) {
        super("moved", null, false, false);
        this.before = before;
        this.now = now;
    }

    /** The same page on the new day. */
    String of(String path) {
        return path.replace("/" + before, "/" + now);
    }
}
