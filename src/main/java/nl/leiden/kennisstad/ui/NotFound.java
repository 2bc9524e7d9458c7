package nl.leiden.kennisstad.ui;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such page, or the reader may not know of it: both look the same. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFound extends RuntimeException {

    public NotFound() {
        super("No such page", null, false, false);
    }

    /** Goes on only when a policy says yes. */
    public static void unless(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
