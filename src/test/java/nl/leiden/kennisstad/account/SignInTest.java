package nl.leiden.kennisstad.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.support.EmptyPortal;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EmptyPortal
class SignInTest {

    private static final String ADMIN = "admin@kennisstad.example";

    @Autowired private Http http;
    @Autowired private Accounts accounts;
    @Autowired private Passwords passwords;
    @Autowired private PasswordLinks links;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void anAdministrator() {
        jdbc.sql("delete from account_attempt").update();
        if (accounts.enabled(ADMIN).isEmpty()) {
            AccountId id = account(ADMIN);
            accounts.grant(
                    id, new NewGrant(Role.ADMINISTRATOR, null, LocalDate.of(2020, 1, 1), null));
        }
    }

    private AccountId account(String email) {
        AccountId id = accounts.open(email, "Iemand");
        accounts.find(id).ifPresent(view -> passwords.set(view, Visitor.PASSWORD));
        return id;
    }

    private Visitor visitor() {
        return new Visitor(http.base());
    }

    @Test
    void theSignInPageOpensNoSession() {
        Visitor visitor = visitor();
        visitor.get("/nl/inloggen");
        visitor.get("/nl/beheer");

        assertThat(visitor.hasCookie("kennisstad")).isFalse();
        assertThat(visitor.hasCookie("kennisstad-form")).isTrue();
    }

    @Test
    void leadsBackToWhereOneWanted() {
        Visitor visitor = visitor();
        Answer away = visitor.follow(visitor.get("/nl/beheer/accounts"));
        Answer answer =
                visitor.submit(
                        away,
                        "form[action$=/inloggen]",
                        Map.of("email", "ADMIN@kennisstad.example ", "password", Visitor.PASSWORD));

        assertThat(answer.path()).isEqualTo("/nl/beheer/accounts");
        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/nl/../evil",
                "/nl//evil.example",
                "%2f%2fevil.example",
                "/nl\t//evil.example",
                "/nl/beheer\r\nSet-Cookie: x=y"
            })
    void leadsNowhereElse(String to) {
        Visitor visitor = visitor();
        Answer page = visitor.get("/nl/inloggen");
        Answer answer =
                visitor.submit(
                        page,
                        "form[action$=/inloggen]",
                        Map.of("email", ADMIN, "password", Visitor.PASSWORD, "to", to));

        assertThat(answer.path()).isEqualTo("/nl/beheer");
    }

    @Test
    void saysTheSameOfAWrongPasswordAndOfAnUnknownAddress() {
        Answer wrong = visitor().signIn(ADMIN, "wrong-wrong-wrong");
        Answer unknown = visitor().signIn("nobody@kennisstad.example", "wrong-wrong-wrong");

        assertThat(wrong.status()).isEqualTo(422).isEqualTo(unknown.status());
        assertThat(wrong.problems()).isEqualTo(unknown.problems()).isNotBlank();
    }

    @Test
    void slowsGuessingDownForOneAddressAndLetsAKnownBrowserIn() {
        Visitor owner = visitor();
        owner.signIn(ADMIN, Visitor.PASSWORD);
        owner.forgetSession();
        IntStream.range(0, 6).forEach(n -> visitor().signIn(ADMIN, "guess-number-" + n));

        Answer guesser = visitor().signIn(ADMIN, Visitor.PASSWORD);
        assertThat(guesser.status()).isEqualTo(429);
        assertThat(guesser.response().headers().firstValue("Retry-After")).isPresent();
        assertThat(owner.signIn(ADMIN, Visitor.PASSWORD).path()).isEqualTo("/nl/beheer");
    }

    @Test
    void slowsDownForAddressesWithoutAnAccountJustTheSame() {
        List<Integer> statuses =
                IntStream.range(0, 7)
                        .mapToObj(n -> visitor().signIn("nobody2@kennisstad.example", "guess" + n))
                        .map(Answer::status)
                        .toList();

        assertThat(statuses).startsWith(422, 422, 422, 422, 422).contains(429);
    }

    @Test
    void guessesAtTheSameMomentAreAllCounted() throws Exception {
        account("crowd@kennisstad.example");
        try (ExecutorService crowd = Executors.newFixedThreadPool(20)) {
            List<Future<Integer>> guesses =
                    IntStream.range(0, 20)
                            .mapToObj(n ->
                                    crowd.submit(() ->
                                            visitor()
                                                    .signIn(
                                                            "crowd@kennisstad.example",
                                                            "guess-number-" + n)
                                                    .status()))
                            .toList();
            int looked = 0;
            for (Future<Integer> guess : guesses) {
                looked += guess.get() == 422 ? 1 : 0;
            }
            assertThat(looked).isBetween(5, 7);
        }
    }

    @Test
    void aDisabledAccountIsOutAtOnceAndCannotComeBack() {
        AccountId id = account("leaver@kennisstad.example");
        Visitor leaver = visitor();
        leaver.signIn("leaver@kennisstad.example", Visitor.PASSWORD);
        assertThat(leaver.get("/nl/beheer").status()).isEqualTo(200);

        accounts.disable(id);

        assertThat(leaver.get("/nl/beheer").status()).isEqualTo(302);
        assertThat(leaver.signIn("leaver@kennisstad.example", Visitor.PASSWORD).status())
                .isEqualTo(422);
    }

    @Test
    void aNewPasswordEndsAllSessions() {
        AccountId id = account("changer@kennisstad.example");
        Visitor elsewhere = visitor();
        elsewhere.signIn("changer@kennisstad.example", Visitor.PASSWORD);
        Visitor here = visitor();
        here.signIn("changer@kennisstad.example", Visitor.PASSWORD);

        Answer changed =
                here.submit(
                        here.get("/nl/beheer/account/wachtwoord"),
                        Map.of(
                                "password-present", Visitor.PASSWORD,
                                "password", "molen-windvlaag-spijker",
                                "password-again", "molen-windvlaag-spijker"));

        assertThat(changed.path()).isEqualTo("/nl/inloggen");
        assertThat(elsewhere.get("/nl/beheer").status()).isEqualTo(302);
        assertThat(passwords.matches(accounts.find(id), "molen-windvlaag-spijker")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "kort,kort,12 tekens",
        "molen-windvlaag-spijker,molen-windvlaag-spijkers,niet gelijk",
        "aaaaaaaaaaaaaaa,aaaaaaaaaaaaaaa,te makkelijk",
        "leidenkennisstad,leidenkennisstad,te makkelijk",
        "q1w2e3r4t5y6,q1w2e3r4t5y6,datalek"
    })
    void refusesAPasswordThatIsNotGoodEnough(String password, String again, String problem) {
        account("weak" + password.hashCode() + again.length() + "@kennisstad.example");
        Visitor visitor = visitor();
        visitor.signIn(
                "weak" + password.hashCode() + again.length() + "@kennisstad.example",
                Visitor.PASSWORD);

        Answer answer =
                visitor.submit(
                        visitor.get("/nl/beheer/account/wachtwoord"),
                        Map.of(
                                "password-present", Visitor.PASSWORD,
                                "password", password,
                                "password-again", again));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems()).contains(problem);
        assertThat(answer.page().title()).startsWith("Fout:");
        assertThat(answer.page().select("input[type=password]").eachAttr("value")).containsOnly("");
    }

    @Test
    void endsOneOfTheOwnSessionsAndNobodyElses() {
        account("two@kennisstad.example");
        Visitor phone = visitor();
        phone.signIn("two@kennisstad.example", Visitor.PASSWORD);
        Visitor desk = visitor();
        desk.signIn("two@kennisstad.example", Visitor.PASSWORD);
        String end =
                desk.get("/nl/beheer/account")
                        .page()
                        .select("form[action*=/sessies/]")
                        .attr("action");
        Visitor stranger = visitor();
        stranger.signIn(ADMIN, Visitor.PASSWORD);

        assertThat(stranger.press(end).status()).isEqualTo(404);
        assertThat(phone.get("/nl/beheer").status()).isEqualTo(200);
        assertThat(desk.press(end).status()).isEqualTo(303);
        assertThat(phone.get("/nl/beheer").status()).isEqualTo(302);
        assertThat(desk.get("/nl/beheer").status()).isEqualTo(200);
    }

    @Test
    void signsOutByPostOnly() {
        Visitor visitor = visitor();
        visitor.signIn(ADMIN, Visitor.PASSWORD);

        assertThat(visitor.get("/nl/beheer/uitloggen").status()).isEqualTo(405);
        assertThat(visitor.post("/nl/beheer/uitloggen", Map.of()).status()).isEqualTo(403);
        assertThat(visitor.get("/nl/beheer").status()).isEqualTo(200);
        assertThat(visitor.press("/nl/beheer/uitloggen").status()).isEqualTo(303);
        assertThat(visitor.get("/nl/beheer").status()).isEqualTo(302);
    }

    @Test
    void aLinkSetsAPasswordOnceHoweverOftenItIsLookedAt() {
        AccountId id = accounts.open("new@kennisstad.example", "Nieuw");
        String path = "/nl/wachtwoord/" + links.make(id);
        Visitor visitor = visitor();
        visitor.get(path);
        Answer form = visitor.get(path);
        Map<String, String> chosen =
                Map.of(
                        "password", "molen-windvlaag-spijker",
                        "password-again", "molen-windvlaag-spijker");

        Answer done = visitor.submit(form, chosen);
        assertThat(done.path()).isEqualTo("/nl/inloggen");
        assertThat(visitor().signIn("new@kennisstad.example", "molen-windvlaag-spijker").path())
                .isEqualTo("/nl/beheer");
        assertThat(visitor.get(path).status()).isEqualTo(404);
        assertThat(visitor.submit(form, chosen).path())
                .as("a double click")
                .isEqualTo("/nl/inloggen");
        assertThat(
                        visitor.submit(
                                        form,
                                        Map.of(
                                                "password", "anders-windvlaag-spijker",
                                                "password-again", "anders-windvlaag-spijker"))
                                .status())
                .as("another password")
                .isEqualTo(404);

        jdbc.sql("update account_link set used_at = used_at - interval '2 minutes'").update();
        assertThat(visitor.submit(form, chosen).status()).isEqualTo(404);
        assertThat(visitor().signIn("new@kennisstad.example", "molen-windvlaag-spijker").path())
                .isEqualTo("/nl/beheer");
    }

    @Test
    void everyLinkThatDoesNotWorkIsExplainedInTheSameWords() {
        AccountId id = accounts.open("over@kennisstad.example", "Over");
        String expired = links.make(id);
        jdbc.sql("update account_link set expires_at = now() where account_id = ?")
                .param(id.value())
                .update();
        String other = links.make(id);
        links.use(links.make(id), "molen-windvlaag-spijker");
        Visitor visitor = visitor();
        List<Answer> answers =
                Stream.of(expired, other, "onbekend")
                        .map(token -> visitor.get("/nl/wachtwoord/" + token))
                        .toList();
        assertThat(answers).extracting(Answer::status).containsOnly(404);
        assertThat(answers.stream().map(answer -> answer.page().select("main").html()).distinct())
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("Deze link werkt niet", "Vraag de beheerder");
    }

    @Test
    void linksWorkSideBySideUntilTheyExpire() {
        AccountId id = accounts.open("links@kennisstad.example", "Links");
        String older = links.make(id);
        String newer = links.make(id);
        assertThat(links.account(older)).isPresent();
        assertThat(links.account(newer)).isPresent();

        jdbc.sql(
                        "update account_link set expires_at = now() - interval '1 minute' where used_at is null")
                .update();
        assertThat(links.account(older)).isEmpty();
        assertThat(links.account(newer)).isEmpty();
    }

    @Test
    void aPasswordAnAddressAndABlockEndAllLinks() {
        AccountId id = accounts.open("mistypd@kennisstad.example", "Ends");
        String mistyped = links.make(id);
        accounts.correct(id, "mistypd@kennisstad.example", "Andere naam");
        assertThat(links.account(mistyped)).isPresent();
        accounts.correct(id, "mistyped@kennisstad.example", "Andere naam");
        assertThat(links.account(mistyped)).isEmpty();

        String beside = links.make(id);
        links.use(links.make(id), "molen-windvlaag-spijker");
        assertThat(links.account(beside)).isEmpty();

        String blocked = links.make(id);
        accounts.disable(id);
        accounts.enable(id);
        assertThat(links.account(blocked)).isEmpty();
    }

    @Test
    void theAdministratorOpensAnAccountGrantsARoleAndMakesALink() {
        Visitor admin = visitor();
        admin.signIn(ADMIN, Visitor.PASSWORD);
        Answer one =
                admin.submit(
                        admin.get("/nl/beheer/accounts/nieuw"),
                        Map.of("name", "Een coördinator", "email", "Co@kennisstad.example"));
        assertThat(one.heading()).contains("Een coördinator");

        Answer granted =
                admin.submit(
                        admin.get(one.path() + "/rollen/nieuw"),
                        Map.of("role", "COORDINATOR", "first-day", "2020-01-01"));
        assertThat(granted.page().text()).contains("Coördinator", "Vanaf 1 januari 2020");

        Answer link = admin.submit(granted, "form[action$=/link]", Map.of());
        assertThat(link.page().select("code").text())
                .startsWith("http://localhost:8080/nl/wachtwoord/");
        assertThat(accounts.enabled("co@kennisstad.example")).isPresent();
    }

    @Test
    void theLastAdministratorStays() {
        Visitor admin = visitor();
        admin.signIn(ADMIN, Visitor.PASSWORD);
        AccountId id = accounts.enabled(ADMIN).orElseThrow().id();

        Answer refused = admin.press("/nl/beheer/accounts/" + id.value() + "/geblokkeerd");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("Er moet een beheerder overblijven");
        assertThat(accounts.enabled(ADMIN)).isPresent();
    }

    @Test
    void neverWritesASecretDown() {
        account("secret@kennisstad.example");
        Visitor visitor = visitor();
        visitor.signIn("secret@kennisstad.example", Visitor.PASSWORD);

        assertThat(
                        jdbc.sql(
                                        "select count(*) from trail where (before::text || after::text) ~ '(argon2|token_hash)'")
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(
                        jdbc.sql("select count(*) from trail where table_name = 'account_password'")
                                .query(Integer.class)
                                .single())
                .isPositive();
    }

    @Test
    void aLateFormIsBackAfterSigningInAgain() {
        Visitor admin = visitor();
        admin.signIn(ADMIN, Visitor.PASSWORD);
        Answer form = admin.get("/nl/beheer/accounts/nieuw");
        admin.forgetSession();

        Answer expired =
                admin.submit(
                        form,
                        Map.of("name", "Getypt & bewaard", "email", "late@kennisstad.example"));
        assertThat(expired.status()).isEqualTo(401);
        Answer back =
                admin.submit(
                        expired,
                        "form[action$=/inloggen]",
                        Map.of("email", ADMIN, "password", Visitor.PASSWORD));

        assertThat(back.path()).isEqualTo("/nl/beheer/accounts/nieuw");
        assertThat(back.page().select("#name").val()).isEqualTo("Getypt & bewaard");
        assertThat(accounts.enabled("late@kennisstad.example")).isEmpty();
    }

    @Test
    void aLateFormIsNotForSomebodyElse() {
        account("other@kennisstad.example");
        Visitor admin = visitor();
        admin.signIn(ADMIN, Visitor.PASSWORD);
        Answer form = admin.get("/nl/beheer/accounts/nieuw");
        admin.forgetSession();
        Answer expired = admin.submit(form, Map.of("name", "Van een ander"));

        Answer other =
                admin.submit(
                        expired,
                        "form[action$=/inloggen]",
                        Map.of("email", "other@kennisstad.example", "password", Visitor.PASSWORD));

        assertThat(other.status()).isEqualTo(404);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from form_draft where content::text like '%Van een ander%'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }
}
