package nl.leiden.kennisstad.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents that tests made, kept for the checks with office programs. */
public final class Samples {

    private Samples() {}

    /** Keeps it in {@code target/documents}. */
    public static void keep(String name, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve(name), bytes);
    }
}
