package nl.leiden.kennisstad.form;

import nl.leiden.kennisstad.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * What somebody saw when they pressed a button that throws something away.
 *
 * @param fingerprint as the page had it in {@code _seen}, null when it had none
 */
public record Seen(@Nullable String fingerprint) {

    /**
     * @throws DomainException {@code form.changed-meanwhile}
     */
    public void still(Object now) {
        same(Forms.fingerprint(now));
    }

    /**
     * @param now its fingerprint
     * @throws DomainException {@code form.changed-meanwhile}
     */
    public void same(String now) {
        if (fingerprint != null && !fingerprint.equals(now)) {
            throw new DomainException("form.changed-meanwhile");
        }
    }
}
