package nl.leiden.kennisstad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What templates may not hold: text of their own, script, style, and expressions that run twice.
 */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Set<String> SPOKEN =
            Set.of("title", "alt", "aria-label", "placeholder", "content", "value");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdNoTextOfTheirOwn(Path template) throws IOException {
        List<String> found = new ArrayList<>();
        for (Element element : parse(template).getAllElements()) {
            for (TextNode text : element.textNodes()) {
                if (LETTERS.matcher(text.text()).find()) {
                    found.add(text.text());
                }
            }
            for (Attribute attribute : element.attributes()) {
                if (SPOKEN.contains(attribute.getKey())
                        && LETTERS.matcher(attribute.getValue()).find()
                        && !technical(element, attribute)) {
                    found.add(attribute.toString());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdNoScriptNoStyleAndNoHandlers(Path template) throws IOException {
        for (Element element : parse(template).getAllElements()) {
            boolean ownScript =
                    element.normalName().equals("script")
                            && element.hasAttr("th:src")
                            && element.childNodeSize() == 0;
            if (!ownScript) {
                assertThat(element.normalName())
                        .isNotIn("script", "style", "iframe", "object", "embed");
            }
            assertThat(element.attributes().asList())
                    .extracting(Attribute::getKey)
                    .noneMatch(key -> key.matches("(th:)?(on[a-z]+|style|styleappend)"))
                    .doesNotContain("th:utext", "th:inline");
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void evaluateNothingTwice(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContain("__$", "__#", "[(", "[[");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void conditionsStandOutsideOfWhatTheyReplace(Path template) throws IOException {
        for (Element element : parse(template).getAllElements()) {
            if (element.hasAttr("th:replace") || element.hasAttr("th:insert")) {
                assertThat(
                                element.hasAttr("th:if")
                                        || element.hasAttr("th:unless")
                                        || element.hasAttr("th:each"))
                        .as("th:replace comes before th:if and th:each: %s", element)
                        .isFalse();
            }
        }
    }

    /** A machine reads it, not a person. */
    private static boolean technical(Element element, Attribute attribute) {
        return element.normalName().equals("meta")
                || (List.of("option", "button").contains(element.normalName())
                        && attribute.getKey().equals("value"));
    }

    private static Document parse(Path template) throws IOException {
        return Jsoup.parse(Files.readString(template), "", Parser.xmlParser());
    }
}
