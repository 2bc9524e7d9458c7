package nl.leiden.kennisstad.content;

import org.jspecify.annotations.Nullable;

/** A fault in a content file: where it is, and what is wrong. */
class ContentFault extends RuntimeException {

    ContentFault(String file, int line, String reason, @Nullable Throwable cause) {
        super(file + ", line " + line + ": " + reason, cause);
    }
}
