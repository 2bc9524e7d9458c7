package nl.leiden.kennisstad.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.account.NewGrant;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Two leads of one project share one report. */
@Portal
@DirtiesContext
class SharedReportTest {

    private static final LocalDate DAY = LocalDate.of(2017, 10, 1);
    private static final String PROJECT = "/nl/beheer/evaluaties/" + DAY + "/1a";

    @Autowired private Http http;
    @Autowired private JdbcClient jdbc;
    @Autowired private Accounts accounts;
    @Autowired private Reviews reviews;

    private Visitor secondLead() {
        AccountId account = accounts.open("trekker2@kennisstad.example", "Tweede trekker");
        UUID project =
                jdbc.sql(
                                "select g.project_id from account_grant g join account a on a.id = g.account_id"
                                        + " where a.email = 'trekker@kennisstad.example' and g.role = 'LEAD'")
                        .query(UUID.class)
                        .single();
        accounts.grant(account, new NewGrant(Role.LEAD, project, LocalDate.of(2017, 1, 1), null));
        jdbc.sql(
                        "insert into account_password select ?, hash, changed_at from account_password limit 1")
                .param(account.value())
                .update();
        return Visitor.as(http, "trekker2");
    }

    @Test
    void bothAreAskedAndNeitherWritesOverTheOther() {
        Visitor second = secondLead();
        Visitor first = Visitor.as(http, "trekker");
        reviews.open(DAY, DAY, false);
        assertThat(
                        jdbc.sql("select recipient from mail where kind = 'review' order by 1")
                                .query(String.class)
                                .list())
                .containsExactly("trekker2@kennisstad.example", "trekker@kennisstad.example");

        Answer opened = second.get(PROJECT + "/rapportage");
        first.submit(
                first.get(PROJECT + "/rapportage"),
                Map.of("rating", "ON_COURSE", "summary", "Van de eerste", "risks", "Geen"));
        assertThat(second.get(PROJECT).page().text()).contains("Van de eerste", "Trekker");

        Answer clash =
                second.submit(opened, Map.of("rating", "ON_COURSE", "summary", "Van de tweede"));
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.page().text()).contains("Van de eerste");
        assertThat(clash.page().select("#summary").text()).isEqualTo("Van de tweede");

        Answer again = second.get(PROJECT + "/rapportage");
        first.submit(first.get(PROJECT + "/rapportage"), Map.of("risks", "Te weinig mensen"));
        Answer merged = second.submit(again, Map.of("summary", "Van allebei"));
        assertThat(merged.path()).as(merged.problems()).isEqualTo(PROJECT);
        assertThat(first.get(PROJECT).page().text())
                .contains("Van allebei", "Te weinig mensen", "Tweede trekker");
    }
}
