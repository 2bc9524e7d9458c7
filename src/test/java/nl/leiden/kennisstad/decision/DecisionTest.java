package nl.leiden.kennisstad.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.agenda.AgendaId;
import nl.leiden.kennisstad.agenda.NewAgenda;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.meeting.MeetingKind;
import nl.leiden.kennisstad.meeting.MeetingPlan;
import nl.leiden.kennisstad.meeting.Meetings;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.NewProject;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.LocalizedSlug;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Decisions from their record to what was done about them, and who may read them. */
@Portal
@DirtiesContext
class DecisionTest {

    private static final String DECISIONS = "/nl/beheer/besluiten";
    private static final LocalDate DAY = LocalDate.of(2018, 3, 14);

    @Autowired private Http http;
    @Autowired private JdbcClient jdbc;
    @Autowired private Programme programme;
    @Autowired private Decisions decisions;
    @Autowired private Projects projects;
    @Autowired private Agreements agreements;
    @Autowired private AgendaDesk desk;
    @Autowired private Meetings meetings;
    @Autowired private PlatformTransactionManager transactions;
    private Visitor coordinator;
    private Visitor reader;

    @BeforeEach
    void visitors() {
        programme.moveDayTo(LocalDate.of(2018, 4, 1));
        if (meetings.on(DAY).isEmpty()) {
            meetings.plan(meetingOn(DAY));
        }
        coordinator = Visitor.as(http, "coordinator");
        reader = new Visitor(http.base());
    }

    private static MeetingPlan meetingOn(LocalDate day) {
        return new MeetingPlan(
                MeetingKind.OTHER,
                day,
                LocalTime.of(10, 0),
                LocalTime.of(12, 0),
                LocalizedText.dutch("Stadhuis"),
                null,
                false);
    }

    private Answer record(Map<String, String> more) {
        Map<String, String> values = new HashMap<>();
        values.put("kind", "OTHER");
        values.put("taken-on", DAY.toString());
        values.put("text-nl", "De gemeente zoekt een zaal");
        values.putAll(more);
        return coordinator.submit(coordinator.get(DECISIONS + "/nieuw"), values);
    }

    private String number(Answer recorded) {
        assertThat(recorded.path()).as(recorded.problems()).startsWith(DECISIONS + "/2018-");
        return recorded.path().substring(recorded.path().lastIndexOf('/') + 1);
    }

    @Test
    void aDecisionIsReadByEverybodyInBothLanguagesAndFound() {
        String number = number(record(Map.of("text-en", "The municipality looks for a hall")));
        assertThat(reader.get("/nl/besluiten/" + number).page().text())
                .contains("De gemeente zoekt een zaal", "14 maart 2018");
        assertThat(reader.get("/en/decisions/" + number).page().text())
                .contains("The municipality looks for a hall");
        assertThat(reader.get("/nl/besluiten").page().text()).contains(number);
        assertThat(reader.get("/nl/zoeken?q=zaal").page().text()).contains(number);
        assertThat(reader.get("/sitemap.xml").response().body())
                .contains("/nl/besluiten/" + number);
    }

    @Test
    void oneForTheSteeringGroupIsNowhereInPublicUntilItIsPublished() {
        String number =
                number(record(Map.of("open", "", "text-nl", "Binnenkamers besproken geheim")));
        assertThat(reader.get("/nl/besluiten/" + number).status()).isEqualTo(404);
        assertThat(reader.get("/nl/besluiten").page().text()).doesNotContain(number);
        assertThat(reader.get("/nl/zoeken?q=binnenkamers").page().text())
                .doesNotContain("Binnenkamers");
        assertThat(reader.get("/sitemap.xml").response().body()).doesNotContain(number);
        assertThat(Visitor.as(http, "stuurgroep").get(DECISIONS + "/" + number).page().text())
                .contains("Binnenkamers");
        coordinator.press(DECISIONS + "/" + number + "/openbaarmaking");
        assertThat(reader.get("/nl/besluiten/" + number).status()).isEqualTo(200);
        assertThat(coordinator.press(DECISIONS + "/" + number + "/openbaarmaking").status())
                .isEqualTo(409);
        coordinator.press(DECISIONS + "/" + number + "/intrekking");
        assertThat(reader.get("/nl/besluiten/" + number).status()).isEqualTo(404);
    }

    @Test
    void englishIsAddedLaterAndTheDutchStays() {
        String number = number(record(Map.of()));
        assertThat(reader.get("/en/decisions/" + number).page().select("[lang=nl]").text())
                .contains("De gemeente zoekt een zaal");
        coordinator.submit(
                coordinator.get(DECISIONS + "/" + number + "/engels"),
                Map.of("how", "In the meeting", "text", "A hall is sought"));
        coordinator.submit(
                coordinator.get(DECISIONS + "/" + number + "/engels"),
                Map.of("how", "In the meeting", "text", "A better hall is sought"));
        assertThat(reader.get("/en/decisions/" + number).page().text())
                .contains("A better hall is sought");
        assertThat(reader.get("/nl/besluiten/" + number).page().text())
                .contains("De gemeente zoekt een zaal");
    }

    @Test
    void tasksAreDoneDroppedWithAReasonAndFoundByWhoHasThem() {
        Answer half = record(Map.of("task-1", "Zoek een zaal"));
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.problems()).contains("taak 1");
        number(
                record(
                        Map.of(
                                "task-1", "Zoek een zaal",
                                "who-1", "Gemeente, afdeling Zalen",
                                "due-1", "2018-03-20",
                                "task-2", "Bestel koffie",
                                "who-2", "LUMC")));
        Answer list = coordinator.get("/nl/beheer/actielijst?who=Gemeente,+afdeling+Zalen");
        assertThat(list.page().text()).contains("Zoek een zaal", "Te laat");
        assertThat(list.page().select("main ul").text()).doesNotContain("Bestel koffie");
        assertThat(coordinator.get("/nl/beheer").page().text()).contains("taak is te laat");
        String path = list.page().select("a[aria-label^=Wijzig]").attr("href");
        Answer why = coordinator.submit(coordinator.get(path), Map.of("state", "DROPPED"));
        assertThat(why.problems()).contains("waarom");
        coordinator.submit(
                coordinator.get(path), Map.of("state", "DONE", "remark", "Zaal gevonden"));
        assertThat(coordinator.get("/nl/beheer/actielijst").page().text())
                .doesNotContain("Zoek een zaal");
        assertThat(coordinator.get("/nl/beheer/actielijst?show=closed").page().text())
                .contains("Zaal gevonden");
        Answer same = coordinator.submit(coordinator.get(path), Map.of());
        assertThat(same.problems()).contains("De stand is al");
        coordinator.submit(coordinator.get(path), Map.of("remark", "Zaal bij de Pieterskerk"));
        assertThat(coordinator.get("/nl/beheer/actielijst?show=closed").page().text())
                .contains("Zaal bij de Pieterskerk");
    }

    @Test
    void aTaskIsAddedToADecisionThatWasNotRecordedInTheForm() {
        DecisionView signing =
                decisions.all().stream()
                        .filter(one -> one.manner() == DecisionManner.SIGNING)
                        .findFirst()
                        .orElseThrow();
        String path = DECISIONS + "/" + signing.number();
        Answer form = coordinator.get(coordinator.get(path).link("/taak"));
        assertThat(coordinator.submit(form, Map.of("text-nl", "Schrijf")).status()).isEqualTo(422);
        Answer added =
                coordinator.submit(
                        form,
                        Map.of(
                                "text-nl", "Schrijf aan de partijen",
                                "text-en", "Write to the parties",
                                "who", "Kwartiermaker",
                                "due", "2018-05-01"));
        assertThat(added.path()).as(added.problems()).isEqualTo(path);
        assertThat(added.page().select("#tasks ~ ul").text())
                .contains("Schrijf aan de partijen", "Kwartiermaker", "1 mei 2018");
        assertThat(
                        coordinator
                                .get(path.replace("/nl/beheer/besluiten", "/en/manage/decisions"))
                                .page()
                                .text())
                .contains("Write to the parties");
        assertThat(Visitor.as(http, "stuurgroep").get(path + "/taak").status()).isEqualTo(404);
    }

    @Test
    void twoWhoChangeOneTaskSeeEachOther() {
        String number = number(record(Map.of("task-1", "Bel de school", "who-1", "Gemeente")));
        String path =
                coordinator
                        .get(DECISIONS + "/" + number)
                        .page()
                        .select("a[aria-label^=Wijzig]")
                        .attr("href");
        Answer stale = coordinator.get(path);
        coordinator.submit(
                coordinator.get(path), Map.of("state", "DONE", "remark", "De school is gebeld"));
        Answer clash =
                coordinator.submit(stale, Map.of("state", "DROPPED", "remark", "Niet meer nodig"));
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.page().text()).contains("De school is gebeld", "Niet meer nodig");
        assertThat(coordinator.get(DECISIONS + "/" + number).page().select("#tasks ~ ul").text())
                .contains("De school is gebeld")
                .doesNotContain("Niet meer nodig");
    }

    @Test
    void oneInWritingSaysWhoAgreedAndNoneIsTakenTomorrow() {
        assertThat(record(Map.of("manner", "WRITING")).problems()).contains("instemden");
        assertThat(record(Map.of("taken-on", "2018-05-01")).problems()).contains("niet later");
        String number =
                number(record(Map.of("manner", "WRITING", "agreed", "Alle vier de partijen")));
        assertThat(decisions.takenOn(DAY)).extracting(DecisionView::number).doesNotContain(number);
    }

    @Test
    void oneOfAMeetingHasAMeetingOnThatDay() {
        LocalDate other = LocalDate.of(2018, 3, 15);
        Map<String, String> values =
                Map.of("taken-on", other.toString(), "task-1", "", "who-1", "");
        Answer refused = record(values);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).contains("Op 15 maart 2018 was er geen vergadering");
        assertThat(refused.page().select("#text-nl").text()).contains("De gemeente zoekt een zaal");
        assertThat(decisions.takenOn(other)).isEmpty();
        meetings.cancel(meetings.plan(meetingOn(other)));
        assertThat(record(values).status()).isEqualTo(422);
        number(
                record(
                        Map.of(
                                "taken-on",
                                other.toString(),
                                "manner",
                                "WRITING",
                                "agreed",
                                "Allen")));
        meetings.plan(meetingOn(other));
        number(record(values));
        assertThat(decisions.takenOn(other)).hasSize(1);
    }

    @Test
    void itLeadsBackToWhereItWasOpenedAndNowhereElse() {
        Answer form =
                coordinator.get(DECISIONS + "/nieuw?back=/nl/beheer/vergaderingen&day=2018-03-14");
        assertThat(form.page().select("#taken-on").val()).isEqualTo("2018-03-14");
        Answer done =
                coordinator.submit(
                        form, Map.of("kind", "OTHER", "text-nl", "Vanuit de vergadering"));
        assertThat(done.path()).isEqualTo("/nl/beheer/vergaderingen");
        Answer evil =
                coordinator.submit(
                        coordinator.get(DECISIONS + "/nieuw?day=" + DAY),
                        Map.of("kind", "OTHER", "text-nl", "Elders", "back", "//evil.example"));
        assertThat(evil.path()).startsWith(DECISIONS + "/2018-");
    }

    @Test
    void manyAtTheSameMomentEachGetANumberAndEqualOnesOne() throws Exception {
        Answer form = coordinator.get(DECISIONS + "/nieuw?day=" + DAY);
        Map<String, String> same =
                Visitor.filled(
                        Objects.requireNonNull(form.page().selectFirst("form.ks-form")),
                        Map.of("kind", "OTHER", "text-nl", "Vijftig keer geklikt"));
        try (ExecutorService many = Executors.newFixedThreadPool(50)) {
            IntStream.range(0, 50)
                    .forEach(
                            at -> many.execute(() -> coordinator.post(DECISIONS + "/nieuw", same)));
        }
        try (ExecutorService many = Executors.newFixedThreadPool(8)) { // as connections allow
            IntStream.range(0, 20)
                    .forEach(at ->
                            many.execute(() ->
                                    new TransactionTemplate(transactions)
                                            .executeWithoutResult(status ->
                                                    decisions.recordNext(
                                                            DAY,
                                                            number ->
                                                                    sample(number, "Nr " + at)))));
        }
        assertThat(
                        decisions.all().stream()
                                .filter(one -> one.text().nl().equals("Vijftig keer geklikt")))
                .hasSize(1);
        assertThat(decisions.all().stream().filter(one -> one.text().nl().startsWith("Nr ")))
                .hasSize(20);
    }

    private static NewDecision sample(String number, String text) {
        return new NewDecision(
                number,
                DAY,
                DecisionKind.OTHER,
                LocalizedText.dutch("In de vergadering"),
                LocalizedText.dutch(text));
    }

    @Test
    void aProjectOnNoAdoptedAgendaIsNotNamedInPublicNorLinkedTo() {
        ProjectId secret =
                projects.propose(
                        new NewProject(
                                LocalizedText.of("Stille haven", "Silent harbour"),
                                new LocalizedSlug("stille-haven", "silent-harbour"),
                                agreements.all().getFirst().id(),
                                "9z",
                                null,
                                DAY),
                        Actor.system("test"));
        String number = number(record(Map.of("subject", "project:" + secret.value())));
        for (String path : List.of("/nl/besluiten/", "/en/decisions/")) {
            Answer read = reader.get(path + number);
            assertThat(read.status()).isEqualTo(200);
            assertThat(read.response().body())
                    .doesNotContain("Stille haven", "Silent harbour", "stille-haven", "9z ");
        }
        Answer desk = coordinator.get(DECISIONS + "/" + number);
        assertThat(desk.page().select("main dl").text()).contains("9z Stille haven");
        assertThat(desk.page().select("main a[href*=stille-haven]")).isEmpty();
    }

    @Test
    void aProjectOnAnAdoptedAgendaIsLinkedTo() {
        UUID known =
                jdbc.sql("select project_id from agenda_entry limit 1").query(UUID.class).single();
        String number = number(record(Map.of("subject", "project:" + known)));
        String path = reader.get("/nl/besluiten/" + number).page().select("dl a").attr("href");
        assertThat(path).startsWith("/nl/projecten/");
        assertThat(reader.get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADOPT", "ADOPT_WITH_CHANGES", "REFER_BACK"})
    void whatIsDecidedOfAnAgendaUnderWayIsRecordedAtThatAgenda(String kind) {
        AgendaId adopted = desk.find("2017-2018").orElseThrow().agenda().id();
        AgendaId draft =
                desk.find("2019")
                        .map(known -> known.agenda().id())
                        .orElseGet(() ->
                                desk.copy(
                                        adopted,
                                        new NewAgenda(
                                                agreements.all().getFirst().id(),
                                                "2019",
                                                2019,
                                                2019,
                                                LocalizedText.dutch("Jaaragenda 2019"),
                                                null)));
        Answer refused = record(Map.of("kind", kind, "subject", "agenda:" + draft.value()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).contains("Leg dit vast bij ‘Jaaragenda 2019’ zelf");
        assertThat(refused.page().select("#text-nl").text()).contains("De gemeente zoekt een zaal");
        assertThat(refused.link("/agendas/2019")).isEqualTo("/nl/beheer/agendas/2019");
        assertThat(decisions.about("agenda", draft.value())).isEmpty();
        number(record(Map.of("kind", "OTHER", "subject", "agenda:" + adopted.value())));
        number(record(Map.of("kind", kind, "subject", "agenda:" + adopted.value())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update decision set text = '{\"nl\": \"anders\"}'",
                "update decision set subject_id = null, subject_kind = null",
                "delete from decision",
                "update decision_task set who = 'iemand anders'",
                "update decision_task set due_on = '2099-01-01'",
                "delete from decision_task",
                "update decision_translation set text = 'other'",
                "delete from decision_translation"
            })
    void nothingDecidedChangesBySql(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void theAgendaOfTheSigningIsADecisionAboutThatAgenda() {
        DecisionView signing =
                decisions.all().stream()
                        .filter(one -> one.manner() == DecisionManner.SIGNING)
                        .findFirst()
                        .orElseThrow();
        assertThat(signing.subjectKind()).isEqualTo("agenda");
        assertThat(
                        reader.get("/nl/besluiten/" + signing.number())
                                .page()
                                .select("main a")
                                .eachAttr("href"))
                .contains("/nl/agendas/2017-2018");
    }
}
