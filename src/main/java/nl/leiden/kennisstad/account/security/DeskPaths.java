package nl.leiden.kennisstad.account.security;

import java.util.Arrays;
import java.util.List;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Which addresses are the desk's, and which of them are open to whoever is not signed in. */
@Component
class DeskPaths {

    private final RequestMatcher all;
    private final RequestMatcher open;

    DeskPaths(LocalizedPaths paths) {
        this.open = matcher(paths, "/sign-in", "/password");
        this.all = new OrRequestMatcher(open, matcher(paths, "/manage"));
    }

    RequestMatcher all() {
        return all;
    }

    RequestMatcher open() {
        return open;
    }

    private static RequestMatcher matcher(LocalizedPaths paths, String... templates) {
        List<RequestMatcher> matchers =
                Arrays.stream(Language.values())
                        .flatMap(language ->
                                Arrays.stream(templates)
                                        .map(template -> paths.translate(language, template)))
                        .<RequestMatcher>map(path ->
                                PathPatternRequestMatcher.withDefaults().matcher(path + "/**"))
                        .toList();
        return new OrRequestMatcher(matchers);
    }
}
