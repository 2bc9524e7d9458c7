package nl.leiden.kennisstad.account.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Leads to the sign-in page, and back after it. What was sent in a form goes along: the sign-in
 * page carries it, and it is kept as a draft once it is known whose it is.
 */
@Component
class SignInEntry implements AuthenticationEntryPoint {

    private final LocalizedPaths paths;

    SignInEntry(LocalizedPaths paths) {
        this.paths = paths;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Language language = language(path);
        String signIn = paths.of(language, "/sign-in");
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            String query = request.getQueryString();
            String to = query == null ? path : path + "?" + query;
            response.sendRedirect(
                    request.getContextPath()
                            + signIn
                            + "?to="
                            + UriUtils.encode(to, StandardCharsets.UTF_8));
        } else {
            request.getRequestDispatcher(paths.of(language, "/sign-in/expired"))
                    .forward(request, response);
        }
    }

    private static Language language(String path) {
        String[] parts = path.split("/", 3);
        return Optional.of(parts)
                .filter(all -> all.length > 1)
                .flatMap(all -> Language.ofTag(all[1]))
                .orElse(Language.NL);
    }
}
