package nl.leiden.kennisstad.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import nl.leiden.kennisstad.ui.LocalizedController;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(
        packages = "nl.leiden.kennisstad",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_CONTROLLER = 150;

    @ArchTest
    static final ArchRule ENTITIES_STAY_INSIDE =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .or()
                    .areAssignableTo(Repository.class)
                    .should()
                    .bePackagePrivate()
                    .because("other modules and pages get records, never rows");

    @ArchTest
    static final ArchRule CONTROLLERS_STAY_INSIDE =
            classes()
                    .that()
                    .areMetaAnnotatedWith(Controller.class)
                    .and()
                    .areNotAnnotations()
                    .should()
                    .bePackagePrivate()
                    .because("nobody calls a controller but the web");

    @ArchTest
    static final ArchRule NOBODY_DEPENDS_ON_THE_SITE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("nl.leiden.kennisstad.site..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("nl.leiden.kennisstad.site..")
                    .because("the site reads all modules and no module knows of it");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK =
            noClasses()
                    .should()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(OffsetDateTime.class, "now")
                    .orShould()
                    .callMethod(Year.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .because(
                            "a test, and the programme's day, must be able to say what time it is");

    @ArchTest
    static final ArchRule AGGREGATES_HAVE_VERBS =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .haveNameMatching("set[A-Z].*")
                    .because("a change of state is a verb that knows the rules");

    @ArchTest
    static final ArchRule CONTROLLERS_RETURN_NO_ENTITIES =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(LocalizedController.class)
                    .should()
                    .notHaveRawReturnType(
                            new DescribedPredicate<>("an entity") {
                                @Override
                                public boolean test(JavaClass type) {
                                    return type.isAnnotatedWith(Entity.class);
                                }
                            })
                    .because("a page gets one record with just what it shows");

    @ArchTest
    static final ArchRule NO_PUBLIC_FIELDS =
            fields().that()
                    .areNotStatic()
                    .should()
                    .notBePublic()
                    .because("state is behind behaviour");

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES.resolve("nl/leiden/kennisstad"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                Path info = folder.resolve("package-info.java");
                assertThat(info).exists();
                assertThat(Files.readString(info)).startsWith("/**").contains("@NullMarked");
            }
        }
    }

    @Test
    void filesStayShort() throws IOException {
        assertThat(longerThan(LONGEST_FILE, ".java")).isEmpty();
        assertThat(longerThan(LONGEST_CONTROLLER, "Controller.java")).isEmpty();
    }

    private static List<String> longerThan(int lines, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> lines(file) > lines)
                    .map(file -> file.getFileName() + ": " + lines(file) + " lines")
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
