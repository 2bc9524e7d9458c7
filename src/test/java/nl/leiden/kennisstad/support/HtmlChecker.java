package nl.leiden.kennisstad.support;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;

/** The Nu HTML checker. */
public final class HtmlChecker {

    private HtmlChecker() {}

    /** What the checker calls an error in this page, one line each. */
    public static List<String> errors(String html) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try {
            String report =
                    validator.validate(
                            new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return report.lines().filter(line -> line.contains("error")).toList();
        } catch (Exception e) {
            throw new IllegalStateException("The page could not be checked", e);
        }
    }
}
