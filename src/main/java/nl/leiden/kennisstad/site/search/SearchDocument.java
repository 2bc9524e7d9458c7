package nl.leiden.kennisstad.site.search;

import java.time.LocalDate;
import nl.leiden.kennisstad.shared.Language;

/**
 * One public page as the search knows it.
 *
 * @param path within the site, with the language prefix, without the context path
 * @param body plain text
 * @param publicFrom the first day on which it may be found
 */
record SearchDocument(
        Language language,
        SearchKind kind,
        String path,
        String title,
        String body,
        LocalDate publicFrom) {}
