package nl.leiden.kennisstad.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Puts a page in its frame: title, languages, navigation, breadcrumb. */
@Component
public class Frames {

    private static final Logger LOG = LoggerFactory.getLogger(Frames.class);

    private static final Actor ANYBODY = NavigationItem.ANYBODY;
    private static final String NOTICE = Frames.class.getName() + ".notice";

    private final LocalizedPaths paths;
    private final Say say;
    private final SiteProperties site;
    private final ObjectProvider<NavigationItem> navigation;
    private final ObjectProvider<DemonstrationDay> demonstration;
    private final HttpServletRequest request;

    Frames(
            LocalizedPaths paths,
            Say say,
            SiteProperties site,
            ObjectProvider<NavigationItem> navigation,
            ObjectProvider<DemonstrationDay> demonstration,
            HttpServletRequest request) {
        this.paths = paths;
        this.say = say;
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

    /**
     * Says why something was not done: 409.
     *
     * @param back path of the page where it was tried
     */
    public ModelAndView refused(String back, DomainException why) {
        ModelAndView shown =
                show(
                        "ui/refused",
                        PageFrame.at("/manage").titledBy("ui.refused").desk(),
                        new Refusal(say.why(why), back));
        shown.setStatus(HttpStatus.CONFLICT);
        return shown;
    }

    /** What was not done, and where to go on. */
    record Refusal(String reason, String back) {}

    private FrameView view(PageFrame frame) {
        Language language = language();
        LocalizedText description = frame.description();
        return new FrameView(
                language,
                title(frame, language),
                description == null ? null : description.in(language),
                frame.isError() || frame.isDesk() ? null : address(frame, language),
                alternates(frame),
                paths.of(language, ""),
                paths.of(language, "/search"),
                switchPath(frame, language.other()),
                items(NavigationItem.Place.HEADER, language),
                items(NavigationItem.Place.SERVICE, language, reader(frame)),
                items(NavigationItem.Place.ACCOUNTABILITY, language),
                crumbs(frame, language),
                frame.template().isEmpty() && !frame.isError(),
                frame.indexed(),
                frame.isError(),
                frame.isFailed(),
                demonstrationDay(),
                frame.isDesk() ? desk(language) : null,
                notice());
    }

    private FrameView.@Nullable Desk desk(Language language) {
        return CurrentActor.of(request)
                .map(actor ->
                        new FrameView.Desk(
                                actor.label(),
                                paths.of(language, "/manage"),
                                paths.of(language, "/manage/account"),
                                paths.of(language, "/manage/sign-out"),
                                items(NavigationItem.Place.DESK, language, actor),
                                UUID.randomUUID().toString()))
                .orElse(null);
    }

    /** Says after the next page's title what has just been done. */
    public void announce(String key, Object... arguments) {
        RequestContextUtils.getOutputFlashMap(request).put(NOTICE, say.it(key, arguments));
    }

    private @Nullable String notice() {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (String) flash.get(NOTICE);
    }

    /** The address of this page in a language, without the context path. */
    public String path(PageFrame frame, Language language) {
        return paths.of(language, frame.template(), frame.values(language));
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
        return new LocalizedText.Reading(say.in(language, key, frame.titleArguments()), language);
    }

    private String address(PageFrame frame, Language language) {
        return site.baseUrl() + path(frame, language);
    }

    /** A page whose title has no English has none at all, and is no alternate. */
    private List<FrameView.Alternate> alternates(PageFrame frame) {
        LocalizedText title = frame.title();
        boolean onlyDutch =
                title != null && title.translation() == LocalizedText.Translation.MISSING;
        if (frame.isError() || frame.isDesk() || onlyDutch) {
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

    /** Public pages know nobody; the desk knows who is there. */
    private Actor reader(PageFrame frame) {
        return frame.isDesk() ? CurrentActor.of(request).orElse(ANYBODY) : ANYBODY;
    }

    private List<FrameView.Item> items(NavigationItem.Place place, Language language) {
        return items(place, language, ANYBODY);
    }

    private List<FrameView.Item> items(NavigationItem.Place place, Language language, Actor actor) {
        String here = request.getRequestURI().substring(request.getContextPath().length());
        return navigation.stream()
                .filter(item -> item.place() == place && item.visible().test(actor))
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
