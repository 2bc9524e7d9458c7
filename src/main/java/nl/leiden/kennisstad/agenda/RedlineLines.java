package nl.leiden.kennisstad.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import nl.leiden.kennisstad.agenda.AgendaDocument.ActionText;
import nl.leiden.kennisstad.agenda.AgendaDocument.CriterionText;
import nl.leiden.kennisstad.agenda.AgendaDocument.DeadlineText;
import nl.leiden.kennisstad.agenda.AgendaDocument.LeadName;
import nl.leiden.kennisstad.agenda.AgendaDocument.MeansText;
import nl.leiden.kennisstad.agenda.AgendaDocument.PartnerName;
import nl.leiden.kennisstad.agenda.Redline.Acceptance;
import nl.leiden.kennisstad.agenda.Redline.Aspect;
import nl.leiden.kennisstad.agenda.Redline.Line;
import nl.leiden.kennisstad.agenda.Redline.LineKind;
import nl.leiden.kennisstad.agenda.Redline.Reporting;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Compares what there are several of: leads, partners, actions, means, verdicts. */
final class RedlineLines {

    private final Wording wording;

    RedlineLines(Wording wording) {
        this.wording = wording;
    }

    List<Line> leads(List<LeadName> before, List<LeadName> after) {
        return lines(
                Pairs.of(before, after, List.of(same(lead -> full(lead.name(), lead.of()).nl()))),
                lead -> full(lead.name(), lead.of()),
                (older, newer) ->
                        new Differences(wording)
                                .text(
                                        Aspect.ROLE,
                                        said(older, LeadName::role),
                                        said(newer, LeadName::role))
                                .text(
                                        Aspect.SHARE,
                                        said(older, LeadName::share),
                                        said(newer, LeadName::share))
                                .constant(
                                        Aspect.ACCEPTANCE,
                                        said(older, RedlineLines::acceptance),
                                        said(newer, RedlineLines::acceptance)));
    }

    List<Line> partners(List<PartnerName> before, List<PartnerName> after) {
        return lines(
                Pairs.of(
                        before,
                        after,
                        List.of(same(partner -> full(partner.name(), partner.of()).nl()))),
                partner -> full(partner.name(), partner.of()),
                (older, newer) ->
                        new Differences(wording)
                                .constant(
                                        Aspect.STANDING,
                                        said(older, PartnerName::standing),
                                        said(newer, PartnerName::standing))
                                .text(
                                        Aspect.REMARK,
                                        said(older, PartnerName::remark),
                                        said(newer, PartnerName::remark)));
    }

    /** By lineage; where one has none, by the same words. */
    List<Line> actions(List<ActionText> before, List<ActionText> after) {
        BiPredicate<ActionText, ActionText> lineage =
                (older, newer) ->
                        older.lineage() != null && older.lineage().equals(newer.lineage());
        BiPredicate<ActionText, ActionText> words =
                (older, newer) ->
                        (older.lineage() == null || newer.lineage() == null)
                                && older.text().nl().equals(newer.text().nl());
        return lines(
                Pairs.of(before, after, List.of(lineage, words)),
                ActionText::text,
                (older, newer) ->
                        new Differences(wording)
                                .text(
                                        Aspect.DEADLINE,
                                        said(older, RedlineLines::deadline),
                                        said(newer, RedlineLines::deadline))
                                .constant(
                                        Aspect.STEERING_GROUP,
                                        said(older, action -> reporting(action, newer)),
                                        said(newer, action -> reporting(action, older))));
    }

    List<Line> means(List<MeansText> before, List<MeansText> after) {
        return lines(
                Pairs.of(
                        before,
                        after,
                        List.of(
                                Object::equals,
                                same(means ->
                                        List.of(
                                                full(means.name(), means.of()).nl(),
                                                means.kind(),
                                                means.year())))),
                means ->
                        LocalizedText.joined(
                                ", ",
                                List.of(
                                        full(means.name(), means.of()),
                                        LocalizedText.of("" + means.year(), "" + means.year()))),
                (older, newer) ->
                        new Differences(wording)
                                .words(
                                        Aspect.AMOUNT,
                                        said(older, this::amount),
                                        said(newer, this::amount))
                                .constant(
                                        Aspect.STANDING,
                                        said(older, MeansText::standing),
                                        said(newer, MeansText::standing))
                                .text(
                                        Aspect.REMARK,
                                        said(older, MeansText::remark),
                                        said(newer, MeansText::remark)));
    }

    /** A criterion that was not judged before and is met now is no news. */
    List<Line> criteria(List<CriterionText> before, List<CriterionText> after) {
        List<CriterionText> told =
                after.stream()
                        .filter(criterion ->
                                criterion.verdict() != Verdict.MET
                                        || before.stream()
                                                .anyMatch(other -> isSame(other, criterion)))
                        .toList();
        return lines(
                Pairs.of(before, told, List.of(RedlineLines::isSame)),
                criterion ->
                        LocalizedText.joined(
                                ". ",
                                List.of(
                                        LocalizedText.of(criterion.letter(), criterion.letter()),
                                        criterion.title())),
                (older, newer) ->
                        new Differences(wording)
                                .constant(
                                        Aspect.VERDICT,
                                        said(older, CriterionText::verdict),
                                        said(newer, CriterionText::verdict))
                                .text(
                                        Aspect.REASON,
                                        said(older, CriterionText::reason),
                                        said(newer, CriterionText::reason))
                                .text(
                                        Aspect.DISPENSATION,
                                        said(older, CriterionText::dispensation),
                                        said(newer, CriterionText::dispensation)));
    }

    /** How the differences of two are found; one of them may be missing. */
    @FunctionalInterface
    private interface Comparison<T> {
        Differences of(@Nullable T older, @Nullable T newer);
    }

    private <T> List<Line> lines(
            List<Pairs.Pair<T>> pairs, Function<T, LocalizedText> name, Comparison<T> comparison) {
        List<Line> lines = new ArrayList<>();
        for (Pairs.Pair<T> pair : pairs) {
            T older = pair.older();
            T newer = pair.newer();
            TextRedline text =
                    TextRedline.of(
                            older == null ? null : name.apply(older),
                            newer == null ? null : name.apply(newer),
                            wording.language());
            Differences differences = comparison.of(older, newer);
            LineKind kind =
                    older == null
                            ? LineKind.ADDED
                            : newer == null ? LineKind.REMOVED : LineKind.CHANGED;
            if (text.changed() || !differences.list().isEmpty()) {
                lines.add(new Line(kind, text, newer == null ? List.of() : differences.list()));
            }
        }
        return lines;
    }

    private String amount(MeansText means) {
        return wording.amount(means.kind(), means.amount());
    }

    private static <T> BiPredicate<T, T> same(Function<T, Object> key) {
        return (older, newer) -> key.apply(older).equals(key.apply(newer));
    }

    private static boolean isSame(CriterionText older, CriterionText newer) {
        return older.letter().equals(newer.letter());
    }

    private static <T, S> @Nullable S said(
            @Nullable T of, Function<? super T, ? extends @Nullable S> what) {
        return of == null ? null : what.apply(of);
    }

    private static LocalizedText full(LocalizedText name, @Nullable LocalizedText of) {
        return of == null ? name : LocalizedText.joined(", ", List.of(name, of));
    }

    private static Acceptance acceptance(LeadName lead) {
        return lead.accepted() ? Acceptance.ACCEPTED : Acceptance.NOT_ACCEPTED;
    }

    private static @Nullable LocalizedText deadline(ActionText action) {
        DeadlineText deadline = action.deadline();
        return deadline == null ? null : deadline.words();
    }

    /** Nobody needs to be told of a new action that it does not go there. */
    private static @Nullable Reporting reporting(ActionText action, @Nullable ActionText other) {
        if (action.toSteeringGroup()) {
            return Reporting.TO_STEERING_GROUP;
        }
        return other == null ? null : Reporting.NOT_TO_STEERING_GROUP;
    }
}
