package nl.leiden.kennisstad.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import nl.leiden.kennisstad.support.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Where mail goes out, whoever forgot a password asks for a link. */
@Portal
@DirtiesContext
@TestPropertySource(properties = {"spring.mail.host=127.0.0.1", "spring.mail.port=9"})
class ForgottenPasswordTest {

    private static final String FORGOTTEN = "/nl/wachtwoord";

    @Autowired private Http http;
    @Autowired private JdbcClient jdbc;
    @Autowired private Accounts accounts;
    private Visitor visitor;

    @BeforeEach
    void nobodyAsked() {
        visitor = new Visitor(http.base());
        jdbc.sql("delete from account_attempt").update();
        jdbc.sql("delete from account_link").update();
    }

    private Answer ask(String email) {
        return visitor.submit(visitor.get(FORGOTTEN), "main form", Map.of("email", email));
    }

    private int mails(String mailbox) {
        return jdbc.sql("select count(*) from mail where kind = 'account-link' and recipient = ?")
                .param(mailbox + "@kennisstad.example")
                .query(Integer.class)
                .single();
    }

    /** Everything that was asked before has been looked at when this one is. */
    private void untilLookedAt() throws InterruptedException {
        int before = mails("beheerder");
        ask("beheerder@kennisstad.example");
        Waiting.until(() -> mails("beheerder") == before + 1);
    }

    @Test
    void aLinkIsMailedAndChoosesANewPassword() throws Exception {
        Answer asked =
                visitor.submit(
                        visitor.get(visitor.get("/nl/inloggen").link("/wachtwoord")),
                        "main form",
                        Map.of("email", " Gast@kennisstad.example"));
        assertThat(asked.page().text()).contains("een mail in uw postvak");
        Waiting.until(() -> mails("gast") == 1);
        String path =
                jdbc.sql(
                                "select t.body ->> 'linkPath' from mail_text t join mail m on m.id = t.mail_id where m.recipient = 'gast@kennisstad.example'")
                        .query(String.class)
                        .single();
        Answer chosen =
                visitor.submit(
                        visitor.get(path),
                        Map.of(
                                "password", "karnemelk-stroopwafel-fiets",
                                "password-again", "karnemelk-stroopwafel-fiets"));
        assertThat(chosen.path()).as(chosen.problems()).isEqualTo("/nl/inloggen");
        Visitor again = new Visitor(http.base());
        assertThat(again.signIn("gast@kennisstad.example", "karnemelk-stroopwafel-fiets").path())
                .isEqualTo("/nl/beheer");
    }

    @Test
    void nothingTellsWhetherThereIsSuchAnAccount() throws Exception {
        Answer known = ask("trekker@kennisstad.example");
        Answer unknown = ask("niemand@kennisstad.example");
        assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(200);
        assertThat(unknown.page().select("main").html())
                .isEqualTo(known.page().select("main").html());
        untilLookedAt();
        assertThat(mails("trekker")).isOne();
        assertThat(mails("niemand")).isZero();
    }

    @Test
    void oneLinkInTenMinutesAndNoneForADisabledAccount() throws Exception {
        accounts.enabled("vertegenwoordiger@kennisstad.example")
                .ifPresent(account -> accounts.disable(account.id()));
        ask("stuurgroep@kennisstad.example");
        ask("stuurgroep@kennisstad.example");
        ask("vertegenwoordiger@kennisstad.example");
        untilLookedAt();
        assertThat(mails("stuurgroep")).isOne();
        assertThat(mails("vertegenwoordiger")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator@kennisstad.example", "niemand@kennisstad.example"})
    void whoAsksTooOftenWaitsWhetherOrNotThereIsAnAccount(String email) {
        for (int turn = 0; turn < 5; turn++) {
            assertThat(ask(email).status()).isEqualTo(200);
        }
        Answer sixth = ask(email);
        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.response().headers().firstValue("Retry-After")).isPresent();
        assertThat(sixth.page().select("#email").val()).isEqualTo(email);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "geen adres", "a@b@c", "<script>alert(1)</script>"})
    void whatIsNoAddressComesBackAsItWasTyped(String typed) {
        Answer answer = ask(typed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#email-error")).hasSize(1);
        assertThat(answer.page().select("#email").val()).isEqualTo(typed);
    }

    @Test
    void opensNoSession() {
        ask("niemand@kennisstad.example");
        assertThat(visitor.hasCookie("kennisstad")).isFalse();
    }
}
