package nl.leiden.kennisstad.meeting;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.leiden.kennisstad.decision.Matter;
import nl.leiden.kennisstad.decision.MatterSource;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting talks about, in order. It is made from what is due, and edited. */
@Service
public class OrderOfTheDay {

    private final MeetingRepository meetings;
    private final ObjectProvider<MatterSource> sources;
    private final EntityManager entities;

    OrderOfTheDay(
            MeetingRepository meetings,
            ObjectProvider<MatterSource> sources,
            EntityManager entities) {
        this.meetings = meetings;
        this.sources = sources;
        this.entities = entities;
    }

    /** The points in their order. */
    @Transactional(readOnly = true)
    public List<ItemView> of(MeetingId meeting) {
        return meetings.items(meeting).stream().map(MeetingItem::view).toList();
    }

    /** What is due for the meeting, and what became of the matters its points are about. */
    @Transactional(readOnly = true)
    public Due due(MeetingId meeting) {
        return Due.of(matters(existing(meeting)), meetings.items(meeting));
    }

    /**
     * Makes a point of everything that is due, after those that are there; these say what is due by
     * now.
     */
    @Transactional
    public void takeInAll(MeetingId meeting) {
        refresh(meeting).open().forEach(matter -> append(meeting, matter));
    }

    /**
     * Lets the points say what is due by now, except those in the coordinator's own words.
     *
     * @return what is due besides
     * @throws DomainException {@code meeting.not-now}
     */
    @Transactional
    public Due refresh(MeetingId meeting) {
        Meeting held = held(meeting);
        held.requireToCome();
        List<MeetingItem> items = meetings.items(meeting);
        Due due = Due.of(matters(held), items);
        items.forEach(item -> due.changed(item.id()).ifPresent(item::follow));
        return due;
    }

    /**
     * Makes a point of one matter.
     *
     * @throws DomainException {@code meeting.not-due} when it is not due any more, or a point
     *     already
     */
    @Transactional
    public void takeIn(MeetingId meeting, String matter) {
        held(meeting).requireToCome();
        append(
                meeting,
                due(meeting).open().stream()
                        .filter(due -> due.key().equals(matter))
                        .findFirst()
                        .orElseThrow(() -> new DomainException("meeting.not-due")));
    }

    /** A point of the coordinator's own. */
    @Transactional
    public void add(MeetingId meeting, LocalizedText title, @Nullable LocalizedText explanation) {
        held(meeting).requireOpen();
        entities.persist(
                new MeetingItem(meeting, meetings.items(meeting).size(), title, explanation));
    }

    @Transactional
    public void say(MeetingItemId id, LocalizedText title, @Nullable LocalizedText explanation) {
        MeetingItem item = item(id);
        Meeting held = held(item.meeting());
        held.requireOpen();
        item.say(title, explanation, matter(held, item));
    }

    /**
     * Takes a point off; what is due can be taken in again. Once the papers were sent every point
     * stays: somebody may be writing at it.
     *
     * @throws DomainException {@code meeting.not-now}
     */
    @Transactional
    public void remove(MeetingItemId id) {
        MeetingItem item = item(id);
        held(item.meeting()).requirePlanned();
        entities.remove(item);
        entities.flush();
        renumber(meetings.items(item.meeting()));
    }

    /** Changes places with the point before or after it; the first and the last stay. */
    @Transactional
    public void move(MeetingItemId id, boolean up) {
        MeetingItem item = item(id);
        held(item.meeting()).requireToCome();
        List<MeetingItem> items = meetings.items(item.meeting());
        renumber(items);
        int from = items.indexOf(item);
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < items.size()) {
            items.get(from).place(to);
            items.get(to).place(from);
        }
    }

    /** What is due on the day of the meeting, in the order it would be spoken of. */
    private List<Matter> matters(Meeting meeting) {
        LocalDate day = meeting.view().day();
        return sources.orderedStream()
                .flatMap(source -> source.matters(day).stream())
                .sorted(Comparator.comparing(Matter::kind))
                .toList();
    }

    /** What a point is about as it is now, null when it is the coordinator's own or not due. */
    private @Nullable Matter matter(Meeting meeting, MeetingItem item) {
        return item.matter() == null
                ? null
                : matters(meeting).stream()
                        .filter(due -> due.key().equals(item.matter()))
                        .findFirst()
                        .orElse(null);
    }

    private void append(MeetingId meeting, Matter matter) {
        entities.persist(new MeetingItem(meeting, meetings.items(meeting).size(), matter));
    }

    private static void renumber(List<MeetingItem> items) {
        for (int place = 0; place < items.size(); place++) {
            items.get(place).place(place);
        }
    }

    private MeetingItem item(MeetingItemId id) {
        return meetings.item(id).orElseThrow(() -> new DomainException("meeting.unknown"));
    }

    private Meeting held(MeetingId id) {
        return meetings.held(id).orElseThrow(() -> new DomainException("meeting.unknown"));
    }

    private Meeting existing(MeetingId id) {
        return meetings.findById(id).orElseThrow(() -> new DomainException("meeting.unknown"));
    }
}
