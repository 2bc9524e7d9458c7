package nl.leiden.kennisstad.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.account.NewGrant;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Twenty people edit one draft agenda at once, and nobody's text is lost. The property {@code
 * kennisstad.test.editing} says how long, by default PT5M.
 */
@Portal
@Tag("thorough")
@DirtiesContext
class TwentyEditorsTest {

    private static final int EDITORS = 20;
    private static final Duration EDITING =
            Duration.parse(System.getProperty("kennisstad.test.editing", "PT5M"));
    private static final String AGENDA = "/nl/beheer/agendas/2051";

    @Autowired private Http http;
    @Autowired private Accounts accounts;
    @Autowired private JdbcClient jdbc;

    @Test
    void loseNothingOfEachOther() throws Exception {
        drawUp();
        Ledger ledger = new Ledger();
        List<Editor> editors = new ArrayList<>();
        for (int number = 0; number < EDITORS; number++) {
            editors.add(editor(number, ledger));
        }
        Instant until = Instant.now().plus(EDITING);
        try (ExecutorService crowd = Executors.newFixedThreadPool(EDITORS)) {
            List<Future<?>> work = new ArrayList<>();
            editors.forEach(editor -> work.add(crowd.submit(() -> editor.work(until))));
            for (Future<?> one : work) {
                one.get();
            }
        }
        System.out.println(ledger.report());
        assertThat(ledger.saves()).isGreaterThan(EDITORS);
        assertThat(ledger.wrong(jdbc)).isEmpty();
        assertThat(deadlocks()).as("deadlocks").isZero();
    }

    private void drawUp() {
        Visitor coordinator = Visitor.as(http, "coordinator");
        Answer made =
                coordinator.submit(
                        coordinator.get("/nl/beheer/agendas/nieuw"),
                        Map.of(
                                "source",
                                "2017-2018",
                                "label",
                                "2051",
                                "first-year",
                                "2051",
                                "last-year",
                                "2051"));
        assertThat(made.path()).isEqualTo(AGENDA + "/voortzetting");
    }

    private Editor editor(int number, Ledger ledger) {
        String mailbox = "editor" + number;
        AccountId id = accounts.open(mailbox + "@kennisstad.example", "Redacteur " + number);
        jdbc.sql(
                        "insert into account_password select ?, hash, changed_at from account_password limit 1")
                .param(id.value())
                .update();
        accounts.grant(id, new NewGrant(Role.COORDINATOR, null, LocalDate.of(2017, 1, 1), null));
        return new Editor(Visitor.as(http, mailbox), id.actorName(), number, AGENDA, ledger);
    }

    private int deadlocks() {
        return jdbc.sql("select deadlocks from pg_stat_database where datname = current_database()")
                .query(Integer.class)
                .single();
    }
}
