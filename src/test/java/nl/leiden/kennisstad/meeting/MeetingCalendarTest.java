package nl.leiden.kennisstad.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import nl.leiden.kennisstad.calendar.Calendars.Asking;
import nl.leiden.kennisstad.mail.Recipient;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.support.Portal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is invited finds the way in their calendar; everybody else finds the time only. */
@Portal
class MeetingCalendarTest {

    private static final String LINK = "https://video.example/k?a=1,2;b=3";
    private static final LocalizedText TOWN_HALL = LocalizedText.of("Stadhuis", "Town hall");

    @Autowired private MeetingCalendar calendar;

    private static MeetingView meeting(@Nullable LocalizedText place, @Nullable String link) {
        MeetingPlan plan =
                new MeetingPlan(
                        MeetingKind.OTHER,
                        LocalDate.of(2018, 3, 14),
                        LocalTime.of(14, 0),
                        LocalTime.of(16, 0),
                        place,
                        link,
                        true);
        return new MeetingView(
                MeetingId.next(), MeetingState.PLANNED, plan, 1, null, false, null, null);
    }

    private String invitation(MeetingView meeting) {
        Recipient to = new Recipient("Lid", "lid@kennisstad.example", Language.EN);
        return calendar.part(meeting, to, true, 0, Asking.REQUEST).content();
    }

    private static String description(String written) {
        return Biweekly.parse(written).first().getEvents().getFirst().getDescription().getValue();
    }

    private static String property(String written, String name)
            throws IOException, ParserException {
        return new CalendarBuilder()
                .build(new StringReader(written))
                .getComponent(Component.VEVENT)
                .orElseThrow()
                .<Property>getProperty(name)
                .orElseThrow()
                .getValue();
    }

    @Test
    void withAPlaceTheVideoLinkStandsInTheDescription() throws Exception {
        String written = invitation(meeting(TOWN_HALL, LINK));
        assertThat(description(written)).endsWith("\nBy video link: " + LINK);
        assertThat(property(written, Property.DESCRIPTION)).isEqualTo(description(written));
        assertThat(property(written, Property.LOCATION)).isEqualTo("Town hall");
    }

    @Test
    void oneOfThemIsThePlace() throws Exception {
        String online = invitation(meeting(null, LINK));
        assertThat(property(online, Property.LOCATION)).isEqualTo(LINK);
        assertThat(description(online)).doesNotContain(LINK);
        assertThat(description(invitation(meeting(TOWN_HALL, null)))).doesNotContain("video");
    }

    @Test
    void thePublicCalendarHasNeither() {
        String feed = calendar.feed(List.of(meeting(TOWN_HALL, LINK)), Language.EN);
        assertThat(feed).doesNotContain("video", "Town hall");
        assertThat(Biweekly.parse(feed).first().getEvents()).hasSize(1);
    }
}
