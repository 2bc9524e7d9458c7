package nl.leiden.kennisstad.ui;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The frame as the layout shows it.
 *
 * @param title of the page, without the site's name
 * @param canonical absolute address of this page in this language, null on error pages
 * @param alternates absolute addresses in all languages it really has, empty when it has only one
 * @param switchPath the same page in the other language
 * @param failed whether a form on the page came back with errors
 * @param demonstrationDay null unless the programme lives on another day
 * @param desk null on public pages
 * @param notice what was just done, null when nothing was
 */
public record FrameView(
        Language language,
        LocalizedText.Reading title,
        LocalizedText.@Nullable Reading description,
        @Nullable String canonical,
        List<Alternate> alternates,
        String homePath,
        String searchPath,
        String switchPath,
        List<Item> navigation,
        List<Item> service,
        List<Item> accountability,
        List<CrumbLink> crumbs,
        boolean home,
        boolean indexed,
        boolean error,
        boolean failed,
        @Nullable LocalDate demonstrationDay,
        @Nullable Desk desk,
        @Nullable String notice) {

    /**
     * The part of the frame for whoever is signed in.
     *
     * @param submission key of this showing of the page, so that a button works once
     */
    public record Desk(
            String user,
            String startPath,
            String accountPath,
            String signOutPath,
            List<Item> navigation,
            String submission) {}

    /** One language the page has. */
    public record Alternate(String hreflang, String address) {}

    /**
     * One entry of the navigation; {@code current} is null, {@code true} for its section, or {@code
     * page}.
     */
    public record Item(String key, String path, @Nullable String current) {}

    /** One step of the breadcrumb. */
    public record CrumbLink(
            @Nullable String key, LocalizedText.@Nullable Reading text, String path) {}
}
