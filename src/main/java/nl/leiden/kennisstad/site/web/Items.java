package nl.leiden.kennisstad.site.web;

import java.util.List;
import nl.leiden.kennisstad.agenda.ActionState;
import nl.leiden.kennisstad.agenda.Standing;
import nl.leiden.kennisstad.project.Phase;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Link;
import org.jspecify.annotations.Nullable;

/** The small records that several public pages share. */
final class Items {

    private Items() {}

    /**
     * A project in a list.
     *
     * @param theme number of its theme, 0 above the themes
     */
    record ProjectItem(
            String code,
            int theme,
            Link link,
            @Nullable LocalizedText status,
            List<LocalizedText> leads,
            Phase phase) {}

    /**
     * An organisation by name.
     *
     * @param path of its page, null where it has none
     * @param of the body at the top, when it is a unit
     */
    record Body(LocalizedText name, @Nullable String path, @Nullable LocalizedText of) {}

    record LeadItem(
            Body body,
            @Nullable LocalizedText role,
            @Nullable LocalizedText share,
            boolean accepted) {}

    record PartnerItem(Body body, Standing standing, @Nullable LocalizedText remark) {}

    /** An action as it is now. */
    record ActionItem(
            LocalizedText text,
            @Nullable DeadlineItem deadline,
            boolean toSteeringGroup,
            ActionState state) {}

    /** A deadline in its own words, and whether its range has ended. */
    record DeadlineItem(LocalizedText words, boolean passed) {}
}
