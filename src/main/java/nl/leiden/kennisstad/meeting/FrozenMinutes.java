package nl.leiden.kennisstad.meeting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leiden.kennisstad.decision.FrozenKind;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Approved minutes among all that is frozen. */
@Component
class FrozenMinutes implements FrozenKind {

    private final Meetings meetings;
    private final Minutes minutes;
    private final Say say;

    FrozenMinutes(Meetings meetings, Minutes minutes, Say say) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.say = say;
    }

    @Override
    public String kind() {
        return Meeting.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, LocalizedText> names() {
        Map<UUID, LocalizedText> names = new HashMap<>();
        approved()
                .forEach(meeting ->
                        names.put(
                                meeting.id().value(),
                                say.both("meeting.minutes.of", meeting.day())));
        return names;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> differing() {
        Set<UUID> differing = new HashSet<>();
        for (MeetingView meeting : approved()) {
            Optional<MinutesDocument> frozen =
                    minutes.approved(meeting.id()).map(found -> found.content());
            MinutesDocument now = minutes.document(meeting);
            if (frozen.isEmpty() || !said(frozen.get()).equals(said(now))) {
                differing.add(meeting.id().value());
            }
        }
        return differing;
    }

    private List<MeetingView> approved() {
        return meetings.all().stream()
                .filter(meeting -> meeting.state() == MeetingState.MINUTES_APPROVED)
                .toList();
    }

    /**
     * All but the decisions, which are kept apart, and may be taken on that day in writing later.
     */
    private static List<Object> said(MinutesDocument document) {
        return List.of(
                document.day(),
                document.startsAt() + document.endsAt() + document.kind(),
                document.people(),
                document.items().stream().map(FrozenMinutes::said).toList(),
                Optional.ofNullable(document.closing()).map(LocalizedText::nl));
    }

    private static List<Object> said(MinutesDocument.Item item) {
        return List.of(
                item.number(),
                item.title().nl(),
                Optional.ofNullable(item.said()).map(LocalizedText::nl));
    }
}
