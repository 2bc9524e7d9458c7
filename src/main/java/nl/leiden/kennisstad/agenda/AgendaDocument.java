package nl.leiden.kennisstad.agenda;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.leiden.kennisstad.shared.DatePrecision;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An adopted agenda as it is frozen, with every name as it was that day: format 2. Format 1 had no
 * criteria, means, endings and lineages; it reads as having none.
 *
 * @param copiedFrom the revision it was made from, null when it began empty
 * @param means what is put in above all entries
 */
public record AgendaDocument(
        String label,
        int revision,
        int firstYear,
        int lastYear,
        LocalizedText title,
        @Nullable LocalizedText introduction,
        @Nullable RevisionName copiedFrom,
        AgreementName agreement,
        DecisionText decision,
        List<LocalizedText> parties,
        List<ThemeName> themes,
        List<Entry> entries,
        List<Ended> endings,
        List<MeansText> means) {

    static final int FORMAT = 2;

    @SuppressWarnings("NullAway") // format 1 leaves them out
    public AgendaDocument {
        endings = endings == null ? List.of() : endings;
        means = means == null ? List.of() : means;
    }

    public record RevisionName(String label, int revision) {}

    public record AgreementName(String label, LocalizedText title) {}

    public record DecisionText(
            String number, LocalDate takenOn, LocalizedText how, LocalizedText text) {}

    public record ThemeName(int number, LocalizedText title) {}

    /**
     * What was agreed about one project.
     *
     * @param project the project's key, so that the document can be followed to it
     * @param theme number of its theme, null above the themes
     */
    public record Entry(
            String project,
            String code,
            LocalizedText title,
            @Nullable Integer theme,
            @Nullable LocalizedText goal,
            @Nullable LocalizedText introduction,
            @Nullable LocalizedText status,
            List<LeadName> leads,
            List<PartnerName> partners,
            List<ActionText> actions,
            List<MeansText> means,
            List<CriterionText> criteria) {

        @SuppressWarnings("NullAway") // format 1 leaves them out
        public Entry {
            means = means == null ? List.of() : means;
            criteria = criteria == null ? List.of() : criteria;
        }
    }

    /**
     * A lead by name.
     *
     * @param of the organisation at the top, when the lead is a unit
     */
    public record LeadName(
            LocalizedText name,
            @Nullable LocalizedText of,
            @Nullable LocalizedText role,
            @Nullable LocalizedText share,
            boolean accepted) {}

    public record PartnerName(
            LocalizedText name,
            @Nullable LocalizedText of,
            Standing standing,
            @Nullable LocalizedText remark) {}

    /**
     * What somebody will do.
     *
     * @param lineage the same over revisions and years
     * @param firstDeadline the one it began with, null when it was never moved
     * @param moved how often its deadline was moved, null when it was not
     */
    public record ActionText(
            @Nullable String lineage,
            LocalizedText text,
            @Nullable DeadlineText deadline,
            @Nullable DeadlineText firstDeadline,
            @Nullable Integer moved,
            boolean toSteeringGroup) {}

    public record DeadlineText(
            LocalizedText words,
            DatePrecision precision,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {}

    /**
     * What somebody puts in.
     *
     * @param of the organisation at the top, when it is a unit that puts in
     * @param amount in the unit of the kind, null when it is unknown
     */
    public record MeansText(
            LocalizedText name,
            @Nullable LocalizedText of,
            MeansKind kind,
            @Nullable BigDecimal amount,
            int year,
            MeansStanding standing,
            @Nullable LocalizedText remark) {

        /** The organisation at the top: totals are per party. */
        public LocalizedText party() {
            return of == null ? name : of;
        }
    }

    /**
     * How it stands by a criterion.
     *
     * @param dispensation why it may be on the agenda although it does not meet the criterion
     */
    public record CriterionText(
            String letter,
            LocalizedText title,
            Verdict verdict,
            @Nullable LocalizedText reason,
            @Nullable LocalizedText dispensation) {}

    /** A project that does not go on. */
    public record Ended(
            String project,
            String code,
            LocalizedText title,
            EndingKind how,
            @Nullable LocalizedText reason,
            @Nullable LocalizedText securing) {}
}
