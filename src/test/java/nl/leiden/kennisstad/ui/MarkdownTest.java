package nl.leiden.kennisstad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    @Test
    void headingsFitTheirPlaceOnThePage() {
        assertThat(markdown.html("# A\n\n## B\n\n### C", 3))
                .contains("<h3>A</h3>", "<h3>B</h3>", "<h4>C</h4>");
    }

    @Test
    void listsLinksAndEmphasisStay() {
        assertThat(markdown.html("- **a**\n- [b](https://b.example)", 2))
                .contains("<li><strong>a</strong></li>", "<a href=\"https://b.example\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](data:text/html,<script>alert(1)</script>)",
                "<a href='vbscript:x' onclick='y'>x</a>",
                "<svg/onload=alert(1)>",
                "<p style='background:url(x)'>x</p>",
                "![x](https://evil.example/pixel.png)",
                "<iframe src=//evil.example></iframe>",
                "| a |\n|---|\n| <script>x</script> |"
            })
    void nothingThatRunsOrFetchesGetsThrough(String hostile) {
        assertThat(markdown.html(hostile, 2))
                .doesNotContainPattern("(?i)<(script|img|svg|iframe|style)")
                .doesNotContainPattern(
                        "(?i)<[^>]*(onerror|onclick|onload|style|javascript:|vbscript:|data:)");
    }

    @Test
    void plainTextIsOnOneLine() {
        assertThat(markdown.plain("# Kop\n\n- **een**\n- twee")).doesNotContain("\n", "*", "#");
    }
}
