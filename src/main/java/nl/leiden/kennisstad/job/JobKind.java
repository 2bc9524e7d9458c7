package nl.leiden.kennisstad.job;

import java.io.IOException;

/**
 * Work that a module can do in the background. It runs as its owner and in the owner's language,
 * outside of any transaction. It may run again from the start after a node stopped: what it changes
 * must not count twice.
 */
public interface JobKind {

    /** Such as {@code agenda-export}; never changes while jobs of the kind wait. */
    String key();

    void run(JobRun run) throws IOException;
}
