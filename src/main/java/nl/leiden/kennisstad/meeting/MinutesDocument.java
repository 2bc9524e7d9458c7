package nl.leiden.kennisstad.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leiden.kennisstad.decision.DecisionView;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as they are frozen, with every name as it was that day: format 1.
 *
 * @param startsAt and {@code endsAt} as {@code HH:mm}, in Amsterdam
 * @param closing what was said after the last point
 */
public record MinutesDocument(
        LocalDate day,
        String startsAt,
        String endsAt,
        MeetingKind kind,
        @Nullable LocalizedText place,
        List<Person> people,
        List<Item> items,
        List<Taken> decisions,
        @Nullable LocalizedText closing) {

    static final int FORMAT = 1;

    /** Somebody on the list. */
    public record Person(String name, Capacity capacity, @Nullable Attendance attendance) {}

    /**
     * A point.
     *
     * @param said null when nothing was written down
     */
    public record Item(int number, LocalizedText title, @Nullable LocalizedText said) {}

    /** A decision of the meeting. */
    public record Taken(String number, LocalizedText text) {}

    static MinutesDocument of(
            MeetingView meeting,
            List<InviteeView> invitees,
            List<ItemView> items,
            List<DecisionView> decisions) {
        MeetingPlan plan = meeting.plan();
        return new MinutesDocument(
                plan.day(),
                plan.startsAt().toString(),
                plan.endsAt().toString(),
                plan.kind(),
                plan.place(),
                invitees.stream()
                        .map(invitee ->
                                new Person(
                                        invitee.name(), invitee.capacity(), invitee.attendance()))
                        .toList(),
                items.stream()
                        .map(item -> new Item(item.number(), item.title(), dutch(item.minutes())))
                        .toList(),
                decisions.stream()
                        .map(decision -> new Taken(decision.number(), decision.text()))
                        .toList(),
                dutch(meeting.closingNote()));
    }

    /** Who was there stays inside, and decisions are shown as far as they are public now. */
    public MinutesDocument forEverybody() {
        return new MinutesDocument(
                day, startsAt, endsAt, kind, place, List.of(), items, List.of(), closing);
    }

    /** Something that was said is there in Dutch only. */
    public boolean lacksEnglish() {
        return Stream.concat(items.stream().map(Item::said), Stream.ofNullable(closing))
                .anyMatch(said -> said != null && said.en() == null);
    }

    /** The same with these decisions. */
    MinutesDocument deciding(List<Taken> taken) {
        return new MinutesDocument(
                day, startsAt, endsAt, kind, place, people, items, taken, closing);
    }

    private static @Nullable LocalizedText dutch(@Nullable String said) {
        return said == null ? null : LocalizedText.dutch(said);
    }
}
