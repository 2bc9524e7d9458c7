package nl.leiden.kennisstad.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** An open round, another one for each test, and those who have to do with it. */
@Portal
@DirtiesContext
abstract class AnOpenRound {

    static LocalDate day = LocalDate.of(2018, 1, 15);

    @Autowired Http http;
    @Autowired JdbcClient jdbc;
    @Autowired Programme programme;
    Visitor coordinator;
    Visitor lead;
    Visitor member;
    String round;

    @BeforeEach
    void anOpenRound() {
        coordinator = Visitor.as(http, "coordinator");
        lead = Visitor.as(http, "trekker");
        member = Visitor.as(http, "stuurgroep");
        day = day.plusMonths(1);
        programme.moveDayTo(day);
        closeWhatIsOpen();
        Answer opened =
                coordinator.submit(
                        coordinator.get("/nl/beheer/evaluaties/nieuw"),
                        Map.of("meeting-on", day.toString(), "due-on", day.toString()));
        round = "/nl/beheer/evaluaties/" + day;
        assertThat(opened.path()).as(opened.problems()).isEqualTo(round);
    }

    private void closeWhatIsOpen() {
        coordinator
                .get("/nl/beheer/evaluaties")
                .page()
                .select("li:contains(open) h2 a")
                .eachAttr("href")
                .forEach(this::close);
    }

    Answer report(Visitor visitor, String code, Map<String, String> values) {
        return visitor.submit(visitor.get(round + "/" + code + "/rapportage"), values);
    }

    static Map<String, String> good(String summary) {
        return Map.of(
                "rating",
                "ON_COURSE",
                "summary",
                summary,
                "risks",
                "Alleen intern",
                "request",
                "Geld erbij");
    }

    /** Accepts what waits to be accepted, and closes. */
    Answer close() {
        return close(round);
    }

    private Answer close(String path) {
        coordinator
                .get(path)
                .page()
                .select(".ks-review li:contains(Nog niet aanvaard) h2 a")
                .eachAttr("href")
                .forEach(project -> coordinator.press(project + "/aanvaarding"));
        return coordinator.submit(coordinator.get(path + "/sluiting"), Map.of());
    }
}
