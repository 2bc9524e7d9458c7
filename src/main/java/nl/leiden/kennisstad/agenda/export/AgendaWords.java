package nl.leiden.kennisstad.agenda.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.AgendaDocument.ActionText;
import nl.leiden.kennisstad.agenda.AgendaDocument.LeadName;
import nl.leiden.kennisstad.agenda.AgendaDocument.MeansText;
import nl.leiden.kennisstad.agenda.AgendaDocument.PartnerName;
import nl.leiden.kennisstad.agenda.MeansKind;
import nl.leiden.kennisstad.agenda.Wording;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Format;
import nl.leiden.kennisstad.ui.Keys;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;

/** Puts the parts of an agenda in words, in one language. */
record AgendaWords(Say say, Language language) implements Wording {

    String of(String key, Object... arguments) {
        return say.in(language, key, arguments);
    }

    String of(@Nullable LocalizedText text) {
        return text == null ? "" : text.text(language);
    }

    @Override
    public String word(Enum<?> constant) {
        return say.word(constant, language);
    }

    @Override
    public String amount(MeansKind kind, @Nullable BigDecimal amount) {
        return amount == null
                ? of("agenda.amount.unknown")
                : of("agenda.amount." + Keys.key(kind), Format.amount(amount, language));
    }

    String lead(LeadName lead) {
        return sentence(
                lead.name(),
                lead.of(),
                List.of(
                        of(lead.role()),
                        of(lead.share()),
                        lead.accepted() ? "" : of("agenda.entry.not-accepted")));
    }

    String partner(PartnerName partner) {
        return sentence(
                partner.name(),
                partner.of(),
                List.of(word(partner.standing()), of(partner.remark())));
    }

    String means(MeansText means) {
        return sentence(
                means.name(),
                means.of(),
                List.of(
                        Integer.toString(means.year()),
                        amount(means.kind(), means.amount()),
                        word(means.standing()),
                        of(means.remark())));
    }

    /** When an action is due, and whether that was put off. */
    String deadline(ActionText action) {
        AgendaDocument.DeadlineText due = action.deadline();
        AgendaDocument.DeadlineText first = action.firstDeadline();
        String moved =
                first == null || action.moved() == null
                        ? ""
                        : of(
                                "agenda.export.first-deadline",
                                first.words(),
                                of("agenda.timeline.moved", action.moved()));
        return joined(
                Stream.of(
                        due == null ? "" : of(due.words()),
                        moved,
                        action.toSteeringGroup() ? of("agenda.action.to-steering-group") : ""));
    }

    String years(AgendaDocument agenda) {
        return agenda.firstYear() == agenda.lastYear()
                ? Integer.toString(agenda.firstYear())
                : agenda.firstYear() + "–" + agenda.lastYear();
    }

    private String sentence(LocalizedText name, @Nullable LocalizedText root, List<String> more) {
        String who = root == null ? of(name) : of(name) + " (" + of(root) + ")";
        return joined(Stream.concat(Stream.of(who), more.stream()));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
