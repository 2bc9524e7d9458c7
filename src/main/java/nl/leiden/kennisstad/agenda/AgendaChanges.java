package nl.leiden.kennisstad.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What one agenda says differently from another.
 *
 * @param entries only those that differ, in the order of the newer one, then those left out
 */
public record AgendaChanges(List<EntryChange> entries) {

    /** What happened to an entry. */
    public enum Kind {
        ADDED,
        LEFT_OUT,
        CHANGED
    }

    /** One of the things an entry says. */
    public enum Part {
        TITLE,
        GOAL,
        INTRODUCTION,
        STATUS,
        LEADS,
        PARTNERS,
        ACTIONS
    }

    /** An entry that differs. */
    public record EntryChange(
            Kind kind, String code, LocalizedText title, List<PartChange> parts) {}

    /**
     * What was said and is not any more, and what is said now.
     *
     * @param before lines of the older one that the newer one has not
     * @param after lines of the newer one that the older one has not
     */
    public record PartChange(Part part, List<LocalizedText> before, List<LocalizedText> after) {}

    /** The entries of one project belong together. */
    public static AgendaChanges between(AgendaDocument older, AgendaDocument newer) {
        Map<String, AgendaDocument.Entry> before = byProject(older);
        List<EntryChange> changes = new ArrayList<>();
        for (AgendaDocument.Entry entry : newer.entries()) {
            AgendaDocument.Entry earlier = before.remove(entry.project());
            if (earlier == null) {
                changes.add(new EntryChange(Kind.ADDED, entry.code(), entry.title(), List.of()));
            } else {
                List<PartChange> parts = parts(earlier, entry);
                if (!parts.isEmpty()) {
                    changes.add(new EntryChange(Kind.CHANGED, entry.code(), entry.title(), parts));
                }
            }
        }
        before.values()
                .forEach(gone ->
                        changes.add(
                                new EntryChange(
                                        Kind.LEFT_OUT, gone.code(), gone.title(), List.of())));
        return new AgendaChanges(changes);
    }

    private static Map<String, AgendaDocument.Entry> byProject(AgendaDocument agenda) {
        Map<String, AgendaDocument.Entry> entries = new LinkedHashMap<>();
        agenda.entries().forEach(entry -> entries.put(entry.project(), entry));
        return entries;
    }

    private static List<PartChange> parts(AgendaDocument.Entry before, AgendaDocument.Entry after) {
        return Stream.of(
                        part(Part.TITLE, before, after, entry -> List.of(entry.title())),
                        part(Part.GOAL, before, after, entry -> lines(entry.goal())),
                        part(
                                Part.INTRODUCTION,
                                before,
                                after,
                                entry -> lines(entry.introduction())),
                        part(Part.STATUS, before, after, entry -> lines(entry.status())),
                        part(
                                Part.LEADS,
                                before,
                                after,
                                entry -> entry.leads().stream().map(AgendaChanges::line).toList()),
                        part(
                                Part.PARTNERS,
                                before,
                                after,
                                entry ->
                                        entry.partners().stream()
                                                .map(AgendaChanges::line)
                                                .toList()),
                        part(
                                Part.ACTIONS,
                                before,
                                after,
                                entry ->
                                        entry.actions().stream().map(AgendaChanges::line).toList()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PartChange> part(
            Part part,
            AgendaDocument.Entry before,
            AgendaDocument.Entry after,
            Function<AgendaDocument.Entry, List<LocalizedText>> lines) {
        List<LocalizedText> gone = without(lines.apply(before), lines.apply(after));
        List<LocalizedText> come = without(lines.apply(after), lines.apply(before));
        return gone.isEmpty() && come.isEmpty()
                ? Optional.empty()
                : Optional.of(new PartChange(part, gone, come));
    }

    /** Compared by the Dutch, which is what is adopted. */
    private static List<LocalizedText> without(
            List<LocalizedText> lines, List<LocalizedText> others) {
        return lines.stream()
                .filter(line -> others.stream().noneMatch(other -> other.nl().equals(line.nl())))
                .toList();
    }

    private static List<LocalizedText> lines(@Nullable LocalizedText text) {
        return text == null ? List.of() : List.of(text);
    }

    private static LocalizedText line(AgendaDocument.LeadName lead) {
        return joined(lead.name(), lead.role(), lead.share());
    }

    private static LocalizedText line(AgendaDocument.PartnerName partner) {
        return joined(partner.name(), partner.remark());
    }

    private static LocalizedText line(AgendaDocument.ActionText action) {
        AgendaDocument.DeadlineText deadline = action.deadline();
        return joined(action.text(), deadline == null ? null : deadline.words());
    }

    private static LocalizedText joined(@Nullable LocalizedText... parts) {
        List<LocalizedText> known = Stream.of(parts).filter(Objects::nonNull).toList();
        String nl = String.join(" · ", known.stream().map(LocalizedText::nl).toList());
        boolean english = known.stream().allMatch(part -> part.en() != null);
        String en =
                english
                        ? String.join(
                                " · ",
                                known.stream().map(part -> String.valueOf(part.en())).toList())
                        : null;
        return LocalizedText.of(nl, en);
    }
}
