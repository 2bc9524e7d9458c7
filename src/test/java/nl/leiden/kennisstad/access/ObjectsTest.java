package nl.leiden.kennisstad.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An id that belongs elsewhere answers as one that does not exist. */
@Portal
class ObjectsTest {

    private static final String NOWHERE = "00000000-0000-7000-8000-000000000000";

    @Autowired private Http http;
    @Autowired private JdbcClient jdbc;
    private Visitor coordinator;
    private Visitor administrator;
    private Visitor lead;

    @BeforeEach
    void visitors() {
        coordinator = Visitor.as(http, "coordinator");
        administrator = Visitor.as(http, "beheerder");
        lead = Visitor.as(http, "trekker");
    }

    private static void assertSame(Answer one, Answer other) {
        assertThat(one.status()).isEqualTo(404).isEqualTo(other.status());
        assertThat(one.page().select("main").text()).isEqualTo(other.page().select("main").text());
    }

    @ParameterizedTest
    @CsvSource({
        "/nl/beheer/agendas/1999, /nl/beheer/agendas/2017-2018-x",
        "/nl/beheer/agendas/2017-2018/onderdelen/9z, /nl/beheer/agendas/1999/onderdelen/1a",
        "/nl/beheer/agendas/2017-2018/onderdelen/1a/trekkers/99, /nl/beheer/agendas/2017-2018/onderdelen/9z/trekkers/0",
        "/nl/beheer/agendas/2017-2018/onderdelen/1a/partners/-1, /nl/beheer/agendas/2017-2018/onderdelen/9z/partners/0",
        "/nl/beheer/evaluaties/2017-09-22, /nl/beheer/evaluaties/geen-dag",
        "/nl/beheer/evaluaties/2017-09-21/9z, /nl/beheer/evaluaties/2017-09-22/1a"
    })
    void whatIsNotThere(String path, String other) {
        assertSame(coordinator.get(path), coordinator.get(other));
    }

    @Test
    void anActionOfAnotherEntry() {
        String foreign =
                jdbc.sql(
                                "select a.id::text from agenda_action a join agenda_entry e on e.id = a.entry_id"
                                        + " where e.position = 5 limit 1")
                        .query(String.class)
                        .single();
        String actions = "/nl/beheer/agendas/2017-2018/onderdelen/1a/acties/";
        Stream.of("", "/gebeurtenissen/nieuw")
                .forEach(end ->
                        assertSame(
                                coordinator.get(actions + foreign + end),
                                coordinator.get(actions + NOWHERE + end)));
        Stream.of("/verwijdering", "/plaats", "")
                .forEach(end ->
                        assertSame(
                                coordinator.press(actions + foreign + end),
                                coordinator.press(actions + NOWHERE + end)));
    }

    @Test
    void aGrantOfAnotherAccount() {
        String mine = account("coordinator");
        String foreign =
                jdbc.sql("select id::text from account_grant where account_id = ?::uuid")
                        .param(account("gast"))
                        .query(String.class)
                        .single();
        String grants = "/nl/beheer/accounts/" + mine + "/rollen/";
        assertSame(
                administrator.press(grants + foreign + "/beeindigen"),
                administrator.press(grants + NOWHERE + "/beeindigen"));
        assertSame(
                coordinator.get("/nl/beheer/accounts/" + mine),
                coordinator.get("/nl/beheer/accounts/" + NOWHERE));
    }

    @Test
    void aTermOfSomebodyElse() {
        String sql = "select person_id::text from office_term order by id limit 1";
        String mine = jdbc.sql(sql).query(String.class).single();
        String foreign =
                jdbc.sql(
                                "select id::text from office_term where person_id <> ?::uuid order by id limit 1")
                        .param(mine)
                        .query(String.class)
                        .single();
        String terms = "/nl/beheer/personen/" + mine + "/perioden/";
        assertSame(coordinator.get(terms + foreign), coordinator.get(terms + NOWHERE));
        Stream.of("", "/verwijdering")
                .forEach(end ->
                        assertSame(
                                coordinator.press(terms + foreign + end),
                                coordinator.press(terms + NOWHERE + end)));
        assertSame(
                coordinator.get("/nl/beheer/personen/" + foreign),
                coordinator.get("/nl/beheer/personen/" + NOWHERE));
        assertSame(
                coordinator.get("/nl/beheer/functies/" + mine),
                coordinator.get("/nl/beheer/functies/" + NOWHERE));
    }

    @Test
    void aProjectOfAnotherLead() {
        String round = "/nl/beheer/evaluaties/2017-09-21/";
        assertThat(lead.get(round + "1a").status()).isEqualTo(200);
        Stream.of("", "/rapportage", "/uitkomst", "/teruggave")
                .forEach(end ->
                        assertSame(lead.get(round + "3a" + end), lead.get(round + "9z" + end)));
        assertSame(
                lead.post(
                        round + "3a/rapportage",
                        Map.of("_csrf", lead.token(), "rating", "DONE", "summary", "x")),
                lead.press(round + "9z/rapportage"));
    }

    @Test
    void aJobOfSomebodyElse() {
        String job = "11111111-0000-7000-8000-000000000000";
        String file = "22222222-0000-7000-8000-000000000000";
        jdbc.sql(
                        "insert into stored_file (id, name, media_type, size, sha256, stored_at)"
                                + " values (?::uuid, 'leeg.txt', 'text/plain', 0, repeat('0', 64), now())")
                .param(file)
                .update();
        jdbc.sql(
                        "insert into job (id, kind, payload, owner, owner_label, language, state, file_id, created_at, ended_at)"
                                + " values (?::uuid, 'test', '{}', ?, 'x', 'nl', 'DONE', ?::uuid, now(), now())")
                .params(job, "account:" + account("coordinator"), file)
                .update();
        String jobs = "/nl/beheer/taken/";
        assertThat(coordinator.get(jobs + job).status()).isEqualTo(200);
        assertThat(coordinator.get(jobs + job + "/bestand").status()).isEqualTo(200);
        Stream.of("", "/bestand")
                .forEach(end -> {
                    assertSame(administrator.get(jobs + job + end), lead.get(jobs + NOWHERE + end));
                    assertSame(lead.get(jobs + job + end), lead.get(jobs + "geen-taak" + end));
                });
    }

    @Test
    void aDraftOfSomebodyElse() {
        String form = "/en/manage/agendas/2017-2018/entries/1a/texts";
        Map<String, String> typed =
                Map.of(
                        "_csrf",
                        coordinator.token(),
                        "_form",
                        form,
                        "_base",
                        "{}",
                        "status-nl",
                        "nog niet opgeslagen");
        assertThat(coordinator.post("/nl/beheer/concepten", typed).status()).isEqualTo(204);
        administrator.post(
                "/nl/beheer/concepten/weggegooid",
                Map.of("_csrf", administrator.token(), "_form", form));

        Answer mine = coordinator.get("/nl/beheer/agendas/2017-2018/onderdelen/1a/teksten");
        assertThat(mine.page().select("#status-nl").val()).isEqualTo("nog niet opgeslagen");
        Answer fresh = coordinator.submit(mine, "main form[action$=/weggegooid]", Map.of());
        assertThat(fresh.page().select("#status-nl").val()).isNotEqualTo("nog niet opgeslagen");
    }

    private String account(String mailbox) {
        return jdbc.sql("select id::text from account where email = ?")
                .param(mailbox + "@kennisstad.example")
                .query(String.class)
                .single();
    }
}
