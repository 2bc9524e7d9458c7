package nl.leiden.kennisstad.agenda;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.kennisstad.shared.DatePrecision;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An adopted agenda as it is frozen, with every name as it was that day: format 1. */
public record AgendaDocument(
        String label,
        int revision,
        int firstYear,
        int lastYear,
        LocalizedText title,
        @Nullable LocalizedText introduction,
        AgreementName agreement,
        DecisionText decision,
        List<LocalizedText> parties,
        List<ThemeName> themes,
        List<Entry> entries) {

    static final int FORMAT = 1;

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
            List<ActionText> actions) {}

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

    public record ActionText(
            LocalizedText text, @Nullable DeadlineText deadline, boolean toSteeringGroup) {}

    public record DeadlineText(
            LocalizedText words,
            DatePrecision precision,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {}
}
