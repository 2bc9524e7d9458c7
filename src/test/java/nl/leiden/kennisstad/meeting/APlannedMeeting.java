package nl.leiden.kennisstad.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** A planned meeting, another day for each test, and those who have to do with it. */
@Portal
@DirtiesContext
abstract class APlannedMeeting {

    static final String MEETINGS = "/nl/beheer/vergaderingen";

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 10);

    static LocalDate day = FIRST;

    @Autowired Http http;
    @Autowired JdbcClient jdbc;
    @Autowired Programme programme;
    Visitor coordinator;
    Visitor member;
    Visitor guest;
    String meeting;

    /** Every class has a database of its own. */
    @BeforeAll
    static void firstDay() {
        day = FIRST;
    }

    @BeforeEach
    void aPlannedMeeting() {
        coordinator = Visitor.as(http, "coordinator");
        member = Visitor.as(http, "stuurgroep");
        guest = Visitor.as(http, "gast");
        day = day.plusDays(40);
        programme.moveDayTo(day.minusDays(20));
        Answer planned = plan(day);
        meeting = MEETINGS + "/" + day;
        assertThat(planned.path()).as(planned.problems()).isEqualTo(meeting);
    }

    Answer plan(LocalDate on) {
        return coordinator.submit(
                coordinator.get(MEETINGS + "/nieuw"),
                Map.of(
                        "kind", "ADOPTION",
                        "day", on.toString(),
                        "starts-at", "9.30",
                        "ends-at", "11:00",
                        "place-nl", "Stadhuis, kamer 1"));
    }

    void convene() {
        jdbc.sql("update meeting set state = 'CONVENED' where day = ?").param(day).update();
    }

    void hold() {
        convene();
        programme.moveDayTo(day);
        assertThat(coordinator.press(meeting + "/gehouden").status()).isEqualTo(303);
    }

    Answer write(String said) {
        Answer form = coordinator.get(meeting + "/verslag/bewerken");
        Map<String, String> values = new HashMap<>();
        form.page()
                .select("select[name^=person-]")
                .forEach(person -> values.put(person.attr("name"), "PRESENT"));
        form.page()
                .select("textarea[name^=item-]")
                .forEach(item -> values.put(item.attr("name"), said));
        return coordinator.submit(form, values);
    }

    void proposeMinutes() {
        hold();
        assertThat(write("Besproken en akkoord.").path()).isEqualTo(meeting + "/verslag");
        assertThat(coordinator.press(meeting + "/verslag/voorstel").status()).isEqualTo(303);
    }

    Answer approve(boolean makePublic) {
        programme.moveDayTo(day.plusDays(3));
        Map<String, String> values = new HashMap<>();
        values.put("meeting", "");
        values.put("day", day.plusDays(2).toString());
        if (makePublic) {
            values.put("public", "on");
        }
        return coordinator.submit(coordinator.get(meeting + "/verslag/goedkeuring"), values);
    }

    int mails(String kind) {
        return jdbc.sql("select count(*) from mail where kind = ? and key like ?")
                .params(kind, "%")
                .query(Integer.class)
                .single();
    }
}
