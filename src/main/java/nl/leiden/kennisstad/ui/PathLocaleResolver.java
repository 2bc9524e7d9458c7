package nl.leiden.kennisstad.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import nl.leiden.kennisstad.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a page is the first part of its path; without one the browser's preference
 * counts.
 */
class PathLocaleResolver implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return ofPath(request).orElseGet(() -> preferred(request)).locale();
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("The address says the language");
    }

    static Optional<Language> ofPath(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed == null ? request.getRequestURI() : failed.toString();
        String path = uri.substring(Math.min(uri.length(), request.getContextPath().length()));
        String[] parts = path.split("/", 3);
        return parts.length < 2 ? Optional.empty() : Language.ofTag(parts[1]);
    }

    /**
     * The first of the accepted languages that the portal has; English for whoever reads neither.
     */
    static Language preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.NL;
        }
        var locales = request.getLocales();
        while (locales.hasMoreElements()) {
            Optional<Language> language = Language.ofTag(locales.nextElement().getLanguage());
            if (language.isPresent()) {
                return language.get();
            }
        }
        return Language.EN;
    }
}
