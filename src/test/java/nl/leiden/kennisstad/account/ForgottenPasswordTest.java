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
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=9",
            "kennisstad.mail.polling=300ms",
            "kennisstad.job.polling=300ms"
        })
class ForgottenPasswordTest {

    private static final String FORGOTTEN = "/nl/wachtwoord";

    @Autowired private Http http;
    @Autowired private JdbcClient jdbc;
    @Autowired private Accounts accounts;
    @Autowired private PasswordLinks links;
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
        Answer chosen =
                visitor.submit(
                        visitor.get(path("gast")),
                        Map.of(
                                "password", "karnemelk-stroopwafel-fiets",
                                "password-again", "karnemelk-stroopwafel-fiets"));
        assertThat(chosen.path()).as(chosen.problems()).isEqualTo("/nl/inloggen");
        Visitor again = new Visitor(http.base());
        assertThat(again.signIn("gast@kennisstad.example", "karnemelk-stroopwafel-fiets").path())
                .isEqualTo("/nl/beheer");
    }

    private String path(String mailbox) {
        return jdbc.sql(
                        "select t.body ->> 'linkPath' from mail_text t join mail m on m.id = t.mail_id where m.recipient = ?")
                .param(mailbox + "@kennisstad.example")
                .query(String.class)
                .single();
    }

    private AccountId id(String mailbox) {
        return accounts.enabled(mailbox + "@kennisstad.example").orElseThrow().id();
    }

    private String stateOfMail(String mailbox) {
        return jdbc.sql("select state from mail where recipient = ?")
                .param(mailbox + "@kennisstad.example")
                .query(String.class)
                .single();
    }

    private int attempts(String mailbox) {
        return jdbc.sql("select attempts from mail where recipient = ? and state = 'QUEUED'")
                .param(mailbox + "@kennisstad.example")
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private void sendNow(String mailbox) {
        jdbc.sql("update mail set next_at = now() where recipient = ?")
                .param(mailbox + "@kennisstad.example")
                .update();
    }

    @Test
    void whoAsksForSomebodyElseEndsNoLinkAndFillsNoMailbox() throws Exception {
        AccountId id = accounts.open("bestookt@kennisstad.example", "Bestookt");
        String given = links.make(id);
        for (int turn = 0; turn < 7; turn++) {
            jdbc.sql("update account_link set created_at = created_at - interval '11 minutes'")
                    .update();
            jdbc.sql("delete from account_link where account_id <> ?").param(id.value()).update();
            jdbc.sql("delete from account_attempt").update();
            ask("bestookt@kennisstad.example");
            untilLookedAt();
        }
        assertThat(mails("bestookt")).isEqualTo(4);
        assertThat(links.account(given)).isPresent();
    }

    @Test
    void aLinkWorksFromWhenItsMailIsSent() throws Exception {
        accounts.open("wacht@kennisstad.example", "Wacht");
        ask("wacht@kennisstad.example");
        Waiting.until(() -> attempts("wacht") == 1);
        String token = path("wacht").replaceAll(".*/", "");
        jdbc.sql("update account_link set expires_at = now() - interval '3 days'").update();
        assertThat(links.account(token)).isEmpty();
        sendNow("wacht");
        Waiting.until(() -> attempts("wacht") == 2);
        assertThat(links.account(token)).isPresent();
        assertThat(
                        jdbc.sql(
                                        "select expires_at > now() + interval '47 hours' from account_link where account_id = ?")
                                .param(id("wacht").value())
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    @Test
    void aLinkThatEndedIsNotSent() throws Exception {
        AccountId id = accounts.open("vertikt@kennisstad.example", "Vertikt");
        ask("vertikt@kennisstad.example");
        Waiting.until(() -> attempts("vertikt") == 1);
        accounts.correct(id, "vertypt@kennisstad.example", "Vertikt");
        sendNow("vertikt");
        Waiting.until(() -> stateOfMail("vertikt").equals("LAPSED"));
        assertThat(
                        jdbc.sql(
                                        "select count(*) from mail_text t join mail m on m.id = t.mail_id where m.recipient like 'vertikt@%'")
                                .query(Integer.class)
                                .single())
                .isZero();
        Visitor reader = Visitor.as(http, "beheerder");
        Answer log = reader.get("/nl/beheer/mail?state=lapsed");
        assertThat(log.page().text()).contains("Vervallen", "vertikt@kennisstad.example");
        assertThat(reader.get(log.page().select("main h2 a").attr("href")).page().text())
                .contains("127.0.0.1", "Vervallen");
    }

    @Test
    void aLinkThatDoesNotWorkLeadsToANewOne() {
        Answer over = visitor.get(FORGOTTEN + "/onbekend");
        assertThat(over.status()).isEqualTo(404);
        assertThat(over.page().select("main").text()).contains("Deze link werkt niet");
        assertThat(
                        visitor.get(over.page().select("main a[href$=/wachtwoord]").attr("href"))
                                .status())
                .isEqualTo(200);
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
