package nl.leiden.kennisstad.meeting;

import nl.leiden.kennisstad.shared.TrailTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How changes of meetings read in the trail. */
@Configuration(proxyBeanMethods = false)
class MeetingTrail {

    @Bean
    TrailTable meetingRows() {
        return TrailTable.of("meeting")
                .holds("state", MeetingState.class)
                .holds("kind", MeetingKind.class)
                .refersTo("approved_in", "meeting")
                .hides("former_days")
                .named("day");
    }

    @Bean
    TrailTable meetingInviteeRows() {
        return TrailTable.of("meeting_invitee")
                .ownedBy("meeting_id", "meeting")
                .holds("capacity", Capacity.class)
                .holds("attendance", Attendance.class)
                .hides("account_id", "email")
                .named("name")
                .within("meeting_id");
    }

    @Bean
    TrailTable meetingItemRows() {
        return TrailTable.of("meeting_item")
                .ownedBy("meeting_id", "meeting")
                .hides("kind", "matter", "offered_title", "offered_why", "page", "page_values")
                .named("title")
                .within("meeting_id");
    }

    @Bean
    TrailTable meetingPapersRows() {
        return TrailTable.of("meeting_papers")
                .ownedBy("meeting_id", "meeting")
                .hides("content", "book_nl", "book_en", "prepared_at")
                .within("meeting_id");
    }

    @Bean
    TrailTable meetingRemarkRows() {
        return TrailTable.of("meeting_remark")
                .ownedBy("meeting_id", "meeting")
                .hides("author", "author_label", "at");
    }
}
