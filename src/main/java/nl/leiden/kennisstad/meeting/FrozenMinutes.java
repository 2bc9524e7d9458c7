package nl.leiden.kennisstad.meeting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leiden.kennisstad.decision.FrozenDocuments;
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
    private final FrozenDocuments documents;
    private final Say say;

    FrozenMinutes(Meetings meetings, Minutes minutes, FrozenDocuments documents, Say say) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.documents = documents;
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

    /** Decisions are kept apart, and may be taken on that day in writing later. */
    @Override
    @Transactional(readOnly = true)
    public Set<UUID> differing() {
        Set<UUID> differing = new HashSet<>();
        for (MeetingView meeting : approved()) {
            boolean same =
                    minutes.approved(meeting.id())
                            .map(frozen ->
                                    minutes.document(meeting)
                                            .deciding(frozen.content().decisions()))
                            .filter(now -> documents.says(Meeting.subjectOf(meeting.id()), now))
                            .isPresent();
            if (!same) {
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
}
