package nl.leiden.kennisstad.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leiden.kennisstad.support.EmptyPortal;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EmptyPortal
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ContentLoaderTest {

    private static final Path SMALL = Path.of("src/test/resources/content/small");

    @Autowired private ContentLoader loader;
    @Autowired private JdbcClient jdbc;
    @TempDir private Path folder;

    @ParameterizedTest
    @Order(1)
    @CsvSource(
            delimiter = '|',
            value = {
                "organisations.yaml | parent: school       | parent: nowhere        | organisations.yaml, line 15: 'nowhere' is not defined before this",
                "organisations.yaml | kind: government     | kind: state            | organisations.yaml, line 5: 'state' is none of government",
                "organisations.yaml | slug: {nl: hogeschool| slug: {nl: stad        | organisations.yaml, line 7: The address ‘stad’ is in use",
                "organisations.yaml | known-on: 2030-03-01 | knwon-on: 2030-03-01   | organisations.yaml, line 23: 'knwon-on' is not known here",
                "agreement.yaml     | years: 2             | years: two             | agreement.yaml, line 7: 'two' is not a whole number",
                "agreement.yaml     | signed: 2030-03-01   | signed: 1 maart 2030   | agreement.yaml, line 5: '1 maart 2030' is not a date",
                "themes.yaml        | number: 1            | nummer: 1              | themes.yaml, line 2: 'nummer' is not known here",
                "projects.yaml      | code: 1a             | code: een              | projects.yaml, line 2: ‘een’ is not the code of a project",
                "projects.yaml      | project: \"2\"       | project: \"9\"         | projects.yaml, line 8: '9' is not defined before this",
                "agenda-2030.yaml   | until: 2030-06-20    | until: 2030-01-20      | agenda-2030.yaml, line 28: The last day of the deadline is before its first day",
                "agenda-2030.yaml   | on: 2030-03-01       | on: 2030-03-02         | agenda-2030.yaml, line 8: This agenda belongs to the agreement",
                "agenda-2030.yaml   | - project: \"2\"     | - project: 1a          | agenda-2030.yaml, line 33: This project is already on this agenda",
                "agenda-2030.yaml   | goal: {nl:           | goal: [nl:             | agenda-2030.yaml, line 14:",
                "pages.yaml         | key: home            | key: house             | pages.yaml, line 2: 'house' is none of home",
                "pages.yaml         | title: {nl: Samen in de stad, | title: {nl: '',| pages.yaml, line 3: the Dutch text is empty"
            })
    void aFaultNamesFileLineAndReasonAndNothingIsStored(
            String file, String right, String wrong, String message) throws IOException {
        copySmall();
        Path faulty = folder.resolve(file.strip());
        String text = Files.readString(faulty);
        assertThat(text).contains(right.strip());
        Files.writeString(faulty, text.replaceFirst(Pattern.quote(right.strip()), wrong.strip()));

        assertThatThrownBy(() -> loader.loadIntoEmptyDatabase(location(), false))
                .isInstanceOf(ContentFault.class)
                .hasMessageStartingWith(message.strip());
        for (String table :
                List.of(
                        "organisation",
                        "agreement",
                        "theme",
                        "project",
                        "agenda",
                        "page",
                        "address",
                        "trail",
                        "search_document")) {
            assertThat(jdbc.sql("select count(*) from " + table).query(Integer.class).single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    @Order(2)
    void aMissingFileIsNamed() throws IOException {
        copySmall();
        Files.delete(folder.resolve("themes.yaml"));

        assertThatThrownBy(() -> loader.loadIntoEmptyDatabase(location(), false))
                .hasMessageStartingWith("themes.yaml, line 1: the file is missing");
    }

    @Test
    @Order(3)
    void loadsOtherPartiesOtherThemesAndOtherYearsAndOnlyOnce() throws IOException {
        copySmall();

        assertThat(loader.loadIntoEmptyDatabase(location(), false)).isTrue();
        assertThat(loader.loadIntoEmptyDatabase(location(), false)).isFalse();
        assertThat(jdbc.sql("select count(*) from project").query(Integer.class).single())
                .isEqualTo(2);
        assertThat(jdbc.sql("select revision from public_revision").query(Integer.class).single())
                .isEqualTo(2);
    }

    private void copySmall() throws IOException {
        try (Stream<Path> files = Files.list(SMALL)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        folder.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private String location() {
        return folder.toUri().toString();
    }
}
