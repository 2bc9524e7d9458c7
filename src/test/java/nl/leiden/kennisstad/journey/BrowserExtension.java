package nl.leiden.kennisstad.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the browser of this machine. Where none is installed they are skipped, with a notice
 * that cannot be missed; with {@code CI=true} that is a failure.
 */
class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Opens pages of a given size. */
    static final class Windows implements AutoCloseable {

        private final Playwright playwright;
        private final Browser browser;

        private Windows(Path executable) {
            this.playwright = Playwright.create();
            this.browser =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(executable)
                                            .setArgs(FLAGS));
        }

        Page open(int width, boolean script) {
            BrowserContext context =
                    browser.newContext(
                            new Browser.NewContextOptions()
                                    .setViewportSize(width, 900)
                                    .setJavaScriptEnabled(script));
            return context.newPage();
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    private static final class One {
        private static final Windows WINDOWS = start();

        private static Windows start() {
            Windows windows = new Windows(executable().orElseThrow());
            Runtime.getRuntime().addShutdownHook(new Thread(windows::close));
            return windows;
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent()) {
            return ConditionEvaluationResult.enabled("a browser is installed");
        }
        String notice =
                "No Chromium or Chrome found: install one, or name it with the environment variable CHROMIUM.";
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(notice);
        }
        System.err.println(
                "\n"
                        + "!".repeat(100)
                        + "\n!! BROWSER TESTS ARE SKIPPED. "
                        + notice
                        + "\n"
                        + "!".repeat(100)
                        + "\n");
        return ConditionEvaluationResult.disabled(notice);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Windows.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return One.WINDOWS;
    }

    private static Optional<Path> executable() {
        String named = System.getenv("CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
