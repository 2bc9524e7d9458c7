package nl.leiden.kennisstad.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.account.NewGrant;
import nl.leiden.kennisstad.decision.DecisionKind;
import nl.leiden.kennisstad.decision.DecisionManner;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.decision.NewDecision;
import nl.leiden.kennisstad.document.Progress;
import nl.leiden.kennisstad.meeting.Capacity;
import nl.leiden.kennisstad.meeting.Invitees;
import nl.leiden.kennisstad.meeting.MeetingId;
import nl.leiden.kennisstad.meeting.MeetingKind;
import nl.leiden.kennisstad.meeting.MeetingPlan;
import nl.leiden.kennisstad.meeting.Meetings;
import nl.leiden.kennisstad.meeting.NewInvitee;
import nl.leiden.kennisstad.meeting.OrderOfTheDay;
import nl.leiden.kennisstad.meeting.Papers;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of the desk, for every kind of visitor. A route that is not in the table fails, and
 * so does a line of the table without its route.
 */
@Portal
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {

    private static final Actor ACTOR = Actor.system("test");

    @Autowired private Http http;
    @Autowired private LocalizedPaths paths;
    @Autowired private Accounts accounts;
    @Autowired private JdbcClient jdbc;
    @Autowired private Decisions decisions;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private Meetings meetings;
    @Autowired private Papers papers;
    @Autowired private OrderOfTheDay order;
    @Autowired private Invitees invitees;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private AccountId target = new AccountId(new UUID(0, 0));
    private final Map<Who, Visitor> visitors = new EnumMap<>(Who.class);
    private final Map<String, Set<Who>> table = RouteTable.all();

    @BeforeAll
    void everyKindOfVisitor() throws IOException {
        for (Who who : Who.values()) {
            visitors.put(
                    who,
                    who.mailbox.isEmpty()
                            ? new Visitor(http.base())
                            : Visitor.as(http, who.mailbox));
        }
        Visitor disabled = Visitor.as(http, "gast");
        visitors.put(Who.DISABLED, disabled);
        visitors.put(Who.GUEST, secondGuest());
        accounts.disable(accounts.enabled("gast@kennisstad.example").orElseThrow().id());
        target = accounts.open("target@kennisstad.example", "Doelwit");
        aMeeting();
        aTask();
    }

    /** On the day of the example review, with its minutes proposed. */
    private void aMeeting() throws IOException {
        MeetingId id =
                meetings.plan(
                        new MeetingPlan(
                                MeetingKind.OTHER,
                                LocalDate.of(2017, 9, 21),
                                LocalTime.NOON,
                                LocalTime.of(13, 0),
                                LocalizedText.dutch("Stadhuis"),
                                null,
                                false));
        order.add(id, LocalizedText.dutch("Rondvraag"), null);
        AccountId guest = accounts.enabled("gast2@kennisstad.example").orElseThrow().id();
        invitees.add(
                id,
                new NewInvitee(
                        guest,
                        "Tweede gast",
                        "gast2@kennisstad.example",
                        Language.NL,
                        Capacity.GUEST));
        meetings.invite(id);
        papers.prepare(id, Progress.NONE);
        papers.send(id, 1, ACTOR);
        jdbc.sql("update meeting set state = 'MINUTES_PROPOSED'").update();
    }

    private void aTask() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status ->
                        decisions.recordNext(
                                LocalDate.of(2017, 9, 21),
                                number ->
                                        new NewDecision(
                                                number,
                                                LocalDate.of(2017, 9, 21),
                                                DecisionKind.OTHER,
                                                DecisionManner.MEETING,
                                                null,
                                                LocalizedText.dutch("In de vergadering"),
                                                LocalizedText.dutch("Er komt een plan"),
                                                null,
                                                false,
                                                List.of(
                                                        new NewDecision.NewTask(
                                                                LocalizedText.dutch("Schrijf het"),
                                                                "De gemeente",
                                                                null)))));
    }

    private Visitor secondGuest() {
        AccountId guest = accounts.open("gast2@kennisstad.example", "Tweede gast");
        accounts.grant(
                guest, new NewGrant(Role.GUEST, organisation(), LocalDate.of(2017, 1, 1), null));
        jdbc.sql(
                        "insert into account_password select ?, hash, changed_at from account_password limit 1")
                .param(guest.value())
                .update();
        return Visitor.as(http, "gast2");
    }

    @Test
    void theTableNamesEveryRouteOfTheDeskAndNoOther() {
        Set<String> routes = new TreeSet<>();
        mapping.getHandlerMethods()
                .keySet()
                .forEach(info ->
                        info.getPatternValues().stream()
                                .filter(path -> path.matches("/en/(manage|sign-in|password)(/.*)?"))
                                .forEach(path ->
                                        info.getMethodsCondition()
                                                .getMethods()
                                                .forEach(method ->
                                                        routes.add(
                                                                method
                                                                        + " "
                                                                        + path.substring(3)))));

        assertThat(table.keySet()).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void nothingButTheDeskTakesAnythingIn() {
        List<String> writing = new ArrayList<>();
        mapping.getHandlerMethods()
                .forEach((info, method) -> {
                    boolean desk =
                            info.getPatternValues().stream()
                                    .allMatch(path ->
                                            path.matches(
                                                    "/(en/(manage|sign-in|password)|nl/(beheer|inloggen|wachtwoord))(/.*)?"));
                    boolean get =
                            info.getMethodsCondition().getMethods().stream()
                                    .allMatch(verb -> verb.name().equals("GET"));
                    if (!desk && !get) {
                        writing.add(info + " " + method);
                    }
                });

        assertThat(writing).isEmpty();
    }

    @Test
    void everyRouteLetsInWhoMayAndNobodyElse() {
        Map<String, String> wrong = new TreeMap<>();
        table.forEach((route, allowed) -> {
            for (Who who : Who.values()) {
                boolean endsTheSession =
                        route.endsWith("/sign-out") || route.endsWith("sessions/end");
                if (endsTheSession || route.endsWith("/expired")) {
                    continue; // this test goes on with the session; expired always answers 401
                }
                int status = status(route, who);
                boolean in = status != 302 && status != 401 && status != 404 && status != 403;
                boolean fits = allowed.contains(who) ? in || needsAnotherState(route) : !in;
                if (!fits || status >= 500) {
                    wrong.put(route + " for " + who, String.valueOf(status));
                }
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPostWithoutATokenIsForbidden() {
        Map<String, Integer> wrong = new TreeMap<>();
        table.keySet().stream()
                .filter(route -> route.startsWith("POST"))
                .forEach(route -> {
                    int status =
                            visitor(Who.COORDINATOR).post(path(route), Map.of("x", "y")).status();
                    if (status != 403) {
                        wrong.put(route, status);
                    }
                });

        assertThat(wrong).isEmpty();
    }

    /** Whoever may go there, finds nothing in the state of this portal. */
    private static boolean needsAnotherState(String route) {
        return route.endsWith(" /password") // where mail goes out
                || route.contains("{token}")
                || route.contains("{session}")
                || route.contains("{job}")
                || route.contains("{grant}")
                || route.contains("{question}") // the example is closed and has none
                || route.contains("agendas/{label}/criteria/{letter}") // of what is not adopted
                || route.contains("minutes/english") // of what is approved
                || route.contains("reading/remarks");
    }

    private int status(String route, Who who) {
        return route.startsWith("GET")
                ? visitor(who).get(path(route)).status()
                : visitor(who).post(path(route), Map.of("_csrf", visitor(who).token())).status();
    }

    private Visitor visitor(Who who) {
        return Objects.requireNonNull(visitors.get(who));
    }

    private String path(String route) {
        return new RouteAddresses(jdbc, paths, target).of(route);
    }

    private UUID organisation() {
        return jdbc.sql("select id from organisation order by id limit 1")
                .query(UUID.class)
                .single();
    }
}
