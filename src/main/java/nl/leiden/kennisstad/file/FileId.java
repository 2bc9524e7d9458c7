package nl.leiden.kennisstad.file;

import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

public record FileId(UUID value) {

    static FileId next() {
        return new FileId(Identifiers.next());
    }
}
