package nl.leiden.kennisstad.job;

import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

public record JobId(UUID value) {

    static JobId next() {
        return new JobId(Identifiers.next());
    }
}
