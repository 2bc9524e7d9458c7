package nl.leiden.kennisstad.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** The accessibility checker. */
final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    /** What it finds on the page as it is now, one line each. */
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(TAGS).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId()
                                        + ": "
                                        + rule.getHelp()
                                        + " "
                                        + rule.getNodes().stream()
                                                .map(node -> node.getHtml())
                                                .limit(3)
                                                .toList())
                        .toList();
    }
}
