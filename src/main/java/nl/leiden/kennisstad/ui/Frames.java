package nl.leiden.kennisstad.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts a page in its frame: title, languages, navigation, breadcrumb. */
@Component
public class Frames {

    private static final Logger LOG = LoggerFactory.getLogger(Frames.class);

    private final LocalizedPaths paths;
    private final MessageSource messages;
    private final SiteProperties site;
    private final ObjectProvider<NavigationItem> navigation;
    private final ObjectProvider<DemonstrationDay> demonstration;
    private final HttpServletRequest request;

    Frames(
            LocalizedPaths paths,
            MessageSource messages,
            SiteProperties site,
            ObjectProvider<NavigationItem> navigation,
            ObjectProvider<DemonstrationDay> demonstration,
            HttpServletRequest request) {
        this.paths = paths;
        this.messages = messages;
        this.site = site;
        this.navigation = navigation;
        this.demonstration = demonstration;
        this.request = request;
    }

    /** The language of the page that is being asked for. */
    public static Language language() {
        return Language.of(LocaleContextHolder.getLocale());
    }

    /**
     * A page to render.
     *
     * @param view template, such as {@code project/detail}
     * @param page what it shows, in the model as {@code page}
     */
    public ModelAndView show(String view, PageFrame frame, Object page) {
        ModelAndView shown = new ModelAndView(view);
        shown.addObject("frame", view(frame));
        shown.addObject("page", page);
        return shown;
    }

    private FrameView view(PageFrame frame) {
        Language language = language();
        LocalizedText description = frame.description();
        return new FrameView(
                language,
                title(frame, language),
                description == null ? null : description.in(language),
                frame.isError() ? null : address(frame, language),
                alternates(frame),
                paths.of(language, ""),
                paths.of(language, "/search"),
                switchPath(frame, language.other()),
                items(NavigationItem.Place.HEADER, language),
                items(NavigationItem.Place.SERVICE, language),
                items(NavigationItem.Place.ACCOUNTABILITY, language),
                crumbs(frame, language),
                frame.template().isEmpty() && !frame.isError(),
                frame.indexed(),
                frame.isError(),
                demonstrationDay());
    }

    private LocalizedText.Reading title(PageFrame frame, Language language) {
        LocalizedText title = frame.title();
        if (title != null) {
            return title.in(language);
        }
        String key = frame.titleKey();
        if (key == null) {
            throw new IllegalStateException("A page needs a title: " + frame.template());
        }
        return new LocalizedText.Reading(
                messages.getMessage(key, frame.titleArguments(), language.locale()), language);
    }

    private String address(PageFrame frame, Language language) {
        return site.baseUrl() + paths.of(language, frame.template(), frame.values(language));
    }

    /** A page whose title has no English has none at all, and is no alternate. */
    private List<FrameView.Alternate> alternates(PageFrame frame) {
        LocalizedText title = frame.title();
        boolean onlyDutch =
                title != null && title.translation() == LocalizedText.Translation.MISSING;
        if (frame.isError() || onlyDutch) {
            return List.of();
        }
        List<FrameView.Alternate> alternates = new ArrayList<>();
        for (Language language : Language.values()) {
            alternates.add(new FrameView.Alternate(language.tag(), address(frame, language)));
        }
        alternates.add(new FrameView.Alternate("x-default", address(frame, Language.NL)));
        return alternates;
    }

    private String switchPath(PageFrame frame, Language other) {
        if (frame.isError()) {
            return paths.of(other, "");
        }
        String query = request.getQueryString();
        String path = paths.of(other, frame.template(), frame.values(other));
        return query == null ? path : path + "?" + query;
    }

    private List<FrameView.Item> items(NavigationItem.Place place, Language language) {
        String here = request.getRequestURI().substring(request.getContextPath().length());
        return navigation.stream()
                .filter(item -> item.place() == place)
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .map(item -> item(item, paths.of(language, item.template()), here))
                .toList();
    }

    private static FrameView.Item item(NavigationItem item, String path, String here) {
        String current = here.equals(path) ? "page" : here.startsWith(path + "/") ? "true" : null;
        return new FrameView.Item(item.key(), path, current);
    }

    private List<FrameView.CrumbLink> crumbs(PageFrame frame, Language language) {
        return frame.crumbs().stream()
                .map(crumb -> {
                    LocalizedText text = crumb.text();
                    return new FrameView.CrumbLink(
                            crumb.key(),
                            text == null ? null : text.in(language),
                            paths.of(language, crumb.template(), crumb.values().apply(language)));
                })
                .toList();
    }

    /** Unknown when it cannot be read: a page about a fault must not fail on its banner. */
    private @Nullable LocalDate demonstrationDay() {
        try {
            return Optional.ofNullable(demonstration.getIfAvailable())
                    .flatMap(DemonstrationDay::day)
                    .orElse(null);
        } catch (RuntimeException e) {
            LOG.warn("The programme's day is unknown: {}", e.getMessage());
            return null;
        }
    }
}
