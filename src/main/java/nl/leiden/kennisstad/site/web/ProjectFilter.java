package nl.leiden.kennisstad.site.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.leiden.kennisstad.agreement.ThemeView;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.organisation.OrganisationView;
import nl.leiden.kennisstad.site.PublicProgramme;
import nl.leiden.kennisstad.site.PublicProject;
import nl.leiden.kennisstad.ui.Keys;
import org.jspecify.annotations.Nullable;

/**
 * What the reader wants to see. A value that is not known simply finds nothing.
 *
 * @param theme number of a theme, or {@code none}
 * @param lead Dutch slug of an organisation
 * @param partner Dutch slug of an organisation
 * @param phase in lower case with hyphens
 * @param sort {@code title}, else by code
 * @param page from 1
 */
record ProjectFilter(
        @Nullable String theme,
        @Nullable String lead,
        @Nullable String partner,
        @Nullable String phase,
        @Nullable String sort,
        @Nullable String page) {

    boolean accepts(PublicProject project, PublicProgramme today) {
        return (blank(theme) || themeOf(project).equals(theme))
                && (blank(lead)
                        || organisation(lead, today)
                                .filter(organisation -> today.leads(project, organisation))
                                .isPresent())
                && (blank(partner)
                        || organisation(partner, today)
                                .filter(organisation -> today.takesPart(project, organisation))
                                .isPresent())
                && (blank(phase) || Keys.key(project.project().phase()).equals(phase));
    }

    public boolean byTitle() {
        return "title".equals(sort);
    }

    /** Nothing is chosen: the whole list, by code, from its beginning. */
    public boolean isEmpty() {
        return query().isEmpty() && blank(page);
    }

    /** What is chosen, without the page, for links to other pages of the same list. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "theme", theme);
        put(query, "lead", lead);
        put(query, "partner", partner);
        put(query, "phase", phase);
        put(query, "sort", sort);
        return query;
    }

    private static void put(Map<String, String> query, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            query.put(name, value);
        }
    }

    private static String themeOf(PublicProject project) {
        return project.theme().map(ThemeView::number).map(String::valueOf).orElse("none");
    }

    private static boolean blank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private static Optional<OrganisationId> organisation(
            @Nullable String slug, PublicProgramme today) {
        return today.organisations().all().stream()
                .filter(organisation -> organisation.slug().nl().equals(slug))
                .map(OrganisationView::id)
                .findFirst();
    }
}
