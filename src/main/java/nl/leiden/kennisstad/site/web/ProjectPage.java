package nl.leiden.kennisstad.site.web;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.kennisstad.agenda.AgendaEventKind;
import nl.leiden.kennisstad.agenda.Timeline;
import nl.leiden.kennisstad.project.Phase;
import nl.leiden.kennisstad.project.RelationKind;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.steering.Outcome;
import nl.leiden.kennisstad.steering.Rating;
import nl.leiden.kennisstad.ui.Link;
import org.jspecify.annotations.Nullable;

/**
 * A project as the public sees it.
 *
 * @param theme null above the themes
 * @param themeNumber 0 above the themes
 * @param events what happened since the agenda was adopted
 * @param ratings by the reviews, the newest first
 * @param agenda whose entry is shown
 * @param agendas all that hold it, the newest first
 */
record ProjectPage(
        String code,
        int themeNumber,
        @Nullable Link theme,
        LocalizedText title,
        Phase phase,
        @Nullable LocalizedText goal,
        @Nullable LocalizedText introduction,
        @Nullable LocalizedText status,
        List<Items.LeadItem> leads,
        List<Items.PartnerItem> partners,
        List<Items.ActionItem> actions,
        Timeline timeline,
        List<EventItem> events,
        List<RatingItem> ratings,
        List<RelationItem> relations,
        AgendaItem agenda,
        List<AgendaItem> agendas) {

    /** Something that happened to the project since its agenda was adopted. */
    record EventItem(
            LocalDate day,
            AgendaEventKind kind,
            @Nullable LocalizedText about,
            @Nullable LocalizedText deadline,
            @Nullable LocalizedText remark) {}

    /**
     * How it was doing at one review.
     *
     * @param example whether it was made up for the demonstration
     */
    record RatingItem(
            LocalDate day,
            String path,
            @Nullable Rating rating,
            @Nullable LocalizedText summary,
            @Nullable Outcome outcome,
            @Nullable LocalizedText outcomeText,
            boolean example) {}

    /** The newest rating, null before the first. */
    public @Nullable RatingItem health() {
        return ratings.stream().filter(item -> item.rating() != null).findFirst().orElse(null);
    }

    /** Another project it has to do with. */
    record RelationItem(
            String code, Link link, RelationKind kind, LocalizedText remark, boolean outgoing) {}

    /**
     * The project's entry in an agenda.
     *
     * @param later whether that agenda has yet to begin
     */
    record AgendaItem(Link agenda, String label, String entryPath, boolean later) {}

    /** Whether the reader of English misses something. */
    public LocalizedText.Translation translation() {
        return title.translation();
    }
}
