package nl.leiden.kennisstad.job;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Work that a module can do in the background. It runs as its owner and in the owner's language,
 * outside of any transaction. It may run again from the start after a node stopped: what it changes
 * must not count twice.
 */
public interface JobKind {

    /** Such as {@code agenda-export}; never changes while jobs of the kind wait. */
    String key();

    void run(JobRun run) throws IOException;

    /** Where its owner goes on once it is done, or nothing. */
    default Optional<Onward> onward(Map<String, String> payload) {
        return Optional.empty();
    }

    /**
     * A page to go on to.
     *
     * @param words key of what it is called
     * @param template its address as an English template, with its values in order
     */
    record Onward(String words, String template, List<Object> values) {}
}
