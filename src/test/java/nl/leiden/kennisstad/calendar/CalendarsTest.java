package nl.leiden.kennisstad.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import nl.leiden.kennisstad.calendar.CalendarEvent.Person;
import nl.leiden.kennisstad.calendar.Calendars.Asking;
import nl.leiden.kennisstad.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written reads the same in another library. */
class CalendarsTest {

    private final Calendars calendars = new Calendars();

    private static CalendarEvent event(LocalDateTime start, int sequence, String words) {
        return event(start, sequence, words, "lid@kennisstad.example");
    }

    private static CalendarEvent event(
            LocalDateTime start, int sequence, String words, String email) {
        return new CalendarEvent(
                "meeting-1@kennisstad.example",
                sequence,
                false,
                start,
                start.plusHours(2),
                Instant.parse("2018-01-02T03:04:05Z"),
                words,
                words,
                words,
                "https://kennisstad.example/nl/vergaderingen/2018-03-14",
                new Person("Coördinator, Leiden", "coordinator@kennisstad.example"),
                List.of(new Person("Lid; \"de eerste\"", email)));
    }

    private static VEvent read(String written) {
        ICalendar calendar = Biweekly.parse(written).first();
        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar.getEvents().getFirst();
    }

    @Test
    void anInvitationComesBackEqual() {
        CalendarEvent event = event(LocalDateTime.of(2018, 3, 14, 9, 30), 0, "Vergadering");
        String written = calendars.invitation(event, Asking.REQUEST);
        VEvent read = read(written);
        assertThat(written).contains("METHOD:REQUEST", "BEGIN:VTIMEZONE", "TZID=Europe/Amsterdam");
        assertThat(read.getUid().getValue()).isEqualTo(event.uid());
        assertThat(read.getSequence().getValue()).isZero();
        assertThat(read.getSummary().getValue()).isEqualTo("Vergadering");
        assertThat(read.getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2018-03-14T08:30:00Z"));
        assertThat(read.getDateEnd().getValue().toInstant())
                .isEqualTo(Instant.parse("2018-03-14T10:30:00Z"));
        assertThat(read.getDateTimeStamp().getValue().toInstant()).isEqualTo(event.stamp());
        assertThat(read.getOrganizer().getEmail()).isEqualTo("coordinator@kennisstad.example");
        assertThat(read.getOrganizer().getCommonName()).isEqualTo("Coördinator, Leiden");
        assertThat(read.getAttendees().getFirst().getEmail()).isEqualTo("lid@kennisstad.example");
        assertThat(read.getUrl().getValue()).isEqualTo(event.url());
    }

    @ParameterizedTest
    @ValueSource(strings = {"o'neill+kennisstad@example.org", "gast@münchen.example"})
    void anAddressComesBackEqual(String email) {
        assertThat(invited(email)).isEqualTo(email);
    }

    @ParameterizedTest
    @CsvSource({
        "a<b@example.org, a%3Cb@example.org",
        "a b|c@example.org, a%20b%7Cc@example.org",
        "jan%zz@example.org, jan%25zz@example.org"
    })
    void anOddAddressOfBeforeIsEscaped(String email, String written) {
        assertThat(invited(email)).isEqualTo(written);
    }

    private String invited(String email) {
        CalendarEvent event = event(LocalDateTime.of(2018, 3, 14, 9, 30), 0, "x", email);
        return read(calendars.invitation(event, Asking.REQUEST))
                .getAttendees()
                .getFirst()
                .getEmail();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-24T14:00,2018-03-24T13:00:00Z",
        "2018-03-25T14:00,2018-03-25T12:00:00Z",
        "2018-10-27T14:00,2018-10-27T12:00:00Z",
        "2018-10-28T14:00,2018-10-28T13:00:00Z",
        "2018-03-25T01:30,2018-03-25T00:30:00Z",
        "2028-02-29T23:00,2028-02-29T22:00:00Z"
    })
    void timesAreRightOverAChangeOfTheClock(String local, String instant) {
        VEvent read =
                read(
                        calendars.invitation(
                                event(LocalDateTime.parse(local), 0, "x"), Asking.REQUEST));
        assertThat(read.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse(instant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b;c\\d:e\"f",
                "regel één\nregel twee",
                "x\r\nATTENDEE:mailto:kwaad@kennisstad.example\r\nEND:VEVENT",
                "🙂 مرحبا ﷽ e\u0301",
                "<script>alert(1)</script> ${7*7} =1+1"
            })
    void hostileWordsStayWords(String words) {
        VEvent read =
                read(
                        calendars.invitation(
                                event(LocalDateTime.of(2018, 3, 14, 9, 30), 0, words),
                                Asking.REQUEST));
        assertThat(read.getDescription().getValue()).isEqualTo(words.replace("\r\n", "\n"));
        assertThat(read.getAttendees()).hasSize(1);
    }

    @Test
    void longLinesAreFoldedAndLinesEndAsTheStandardSays() {
        String written =
                calendars.invitation(
                        event(LocalDateTime.of(2018, 3, 14, 9, 30), 0, "héél lang ".repeat(500)),
                        Asking.REQUEST);
        assertThat(written.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(written.split("\r\n")).allMatch(line -> line.length() <= 75);
        assertThat(read(written).getDescription().getValue().strip())
                .isEqualTo("héél lang ".repeat(500).strip());
    }

    @Test
    void anUpdateKeepsItsNameAndCountsOnAndACancellationSaysSo() {
        CalendarEvent event = event(LocalDateTime.of(2018, 3, 15, 9, 30), 1, "Nieuwe dag");
        assertThat(read(calendars.invitation(event, Asking.REQUEST)).getSequence().getValue())
                .isOne();
        CalendarEvent off =
                new CalendarEvent(
                        event.uid(),
                        2,
                        true,
                        event.start(),
                        event.end(),
                        event.stamp(),
                        "Gaat niet door",
                        null,
                        null,
                        null,
                        event.organizer(),
                        event.attendees());
        String written = calendars.invitation(off, Asking.CANCEL);
        assertThat(written).contains("METHOD:CANCEL");
        assertThat(read(written).getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(read(written).getUid().getValue()).isEqualTo(event.uid());
    }

    @Test
    void aFeedHoldsAllOfThem() {
        String written =
                calendars.feed(
                        "Leiden Kennisstad",
                        Language.EN,
                        List.of(
                                publicEvent("a", LocalDateTime.of(2018, 3, 14, 9, 30)),
                                publicEvent("b", LocalDateTime.of(2018, 11, 14, 9, 30))));
        ICalendar read = Biweekly.parse(written).first();
        assertThat(read.getEvents()).hasSize(2);
        assertThat(read.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(written).contains("X-WR-CALNAME:Leiden Kennisstad");
        assertThat(read.getEvents().getLast().getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2018-11-14T08:30:00Z"));
    }

    private static CalendarEvent publicEvent(String uid, LocalDateTime start) {
        @Nullable String nothing = null;
        return new CalendarEvent(
                uid,
                0,
                false,
                start,
                start.plusHours(1),
                Instant.EPOCH,
                "Stuurgroep",
                nothing,
                nothing,
                nothing,
                null,
                List.of());
    }
}
