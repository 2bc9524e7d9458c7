package nl.leiden.kennisstad.ui;

import java.util.Optional;
import java.util.regex.Pattern;

/** Paths that came with a request and may be gone to: those of this site alone. */
public final class SafePath {

    private static final Pattern SHAPE =
            Pattern.compile("/(nl|en)(/[A-Za-z0-9._~-]+)*(\\?[A-Za-z0-9._~=&-]*)?");

    private SafePath() {}

    /** The path when it begins with a language and has nothing but plain segments, else nothing. */
    public static Optional<String> local(String path) {
        return SHAPE.matcher(path).matches() && !path.contains("..")
                ? Optional.of(path)
                : Optional.empty();
    }
}
