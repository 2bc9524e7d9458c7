package nl.leiden.kennisstad.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.leiden.kennisstad.decision.FrozenKind;
import nl.leiden.kennisstad.document.Progress;
import nl.leiden.kennisstad.file.FileContent;
import nl.leiden.kennisstad.file.FileId;
import nl.leiden.kennisstad.file.NewFile;
import nl.leiden.kennisstad.job.JobRun;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.support.HtmlChecker;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.PdfCheck;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.TestDatabase;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** What is sent is what was looked at, and stays so. */
@Portal
@DirtiesContext
class PapersTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 14);
    private static final String MEETING = "/nl/beheer/vergaderingen/" + DAY;
    private static final Path OUT = Path.of("target", "documents");

    @Autowired private Http http;
    @Autowired private JdbcClient jdbc;
    @Autowired private Programme programme;
    @Autowired private Meetings meetings;
    @Autowired private Papers papers;
    @Autowired private PapersJob job;
    @Autowired private Minutes minutes;
    @Autowired private Invitees invitees;
    @Autowired private Reviews reviews;
    @Autowired private FrozenPapers frozen;
    @Autowired private TestDatabase.Url url;
    private Visitor coordinator;
    private Visitor lead;
    private MeetingId meeting = new MeetingId(new UUID(0, 0));

    @BeforeEach
    void aMeetingWithItsRound() {
        coordinator = Visitor.as(http, "coordinator");
        lead = Visitor.as(http, "trekker");
        programme.moveDayTo(LocalDate.of(2018, 3, 1));
        if (meetings.on(DAY).isEmpty()) {
            reviews.open(DAY, DAY.minusDays(5), false);
            meetings.plan(plan(DAY));
        }
        meeting = meetings.on(DAY).orElseThrow().id();
    }

    private static MeetingPlan plan(LocalDate day) {
        return new MeetingPlan(
                MeetingKind.INTERIM_EVALUATION,
                day,
                LocalTime.of(14, 0),
                LocalTime.of(16, 0),
                LocalizedText.of("Stadhuis", "Town hall"),
                null,
                true);
    }

    private void report(String summary) {
        Answer done =
                lead.submit(
                        lead.get("/nl/beheer/evaluaties/" + DAY + "/1a/rapportage"),
                        Map.of(
                                "rating", "NEEDS_ATTENTION",
                                "summary", summary,
                                "risks", "Te weinig mensen <b> & meer",
                                "request", "Extra geld"));
        assertThat(done.problems()).isEmpty();
    }

    @Test
    void aReportChangedAfterTheSendingChangesNeitherTheSheetNorTheBook() throws Exception {
        report("Zoals het was");
        papers.prepare(meeting, Progress.NONE);
        int edition = papers.of(meeting).getFirst().edition();
        String page = MEETING + "/stukken/" + edition;
        assertThat(Visitor.as(http, "stuurgroep").get(page).status()).isEqualTo(404);
        assertThat(coordinator.press(page + "/verzending").status()).isEqualTo(303);
        byte[] book = coordinator.download(page + "/boek/nl");
        String sheet = coordinator.get(page).page().select("table").text();
        assertThat(sheet).contains("1a", "Vraagt aandacht", "Niet gerapporteerd");

        report("Heel anders");
        assertThat(coordinator.download(page + "/boek/nl")).isEqualTo(book);
        Visitor member = Visitor.as(http, "stuurgroep");
        assertThat(member.get(page).page().select("table").text()).isEqualTo(sheet);
        assertThat(papers.document(papers.of(meeting).getFirst()).sheet())
                .isNotNull()
                .satisfies(frozenSheet ->
                        assertThat(frozenSheet.toString())
                                .contains("Zoals het was")
                                .doesNotContain("Heel anders"));
        assertThat(meetings.find(meeting).orElseThrow().state()).isEqualTo(MeetingState.CONVENED);
        assertThat(
                        jdbc.sql("select count(*) from mail where kind = 'meeting-papers'")
                                .query(Integer.class)
                                .single())
                .isPositive();
        assertThat(frozen.differing()).doesNotContain(papers.of(meeting).getFirst().id());
        check(book, "boek-nl.pdf");
        check(coordinator.download(page + "/boek/en"), "boek-en.pdf");
        for (String mailbox : new String[] {"trekker", "gast", "vertegenwoordiger", "beheerder"}) {
            Visitor other = Visitor.as(http, mailbox);
            assertThat(other.get(page).status()).as(mailbox).isEqualTo(404);
            assertThat(other.get(page + "/boek/nl").status()).as(mailbox).isEqualTo(404);
        }
    }

    @Test
    void theSentSheetHasFiltersAndTheReportsBehindItAndTheMeetingNamesItFirst() throws Exception {
        String reporting = "/nl/beheer/evaluaties/" + DAY + "/1a/rapportage";
        Answer form = lead.get(reporting);
        String action = form.page().select("select[name^=action-]").getFirst().attr("name");
        Answer done =
                lead.submit(
                        form,
                        Map.of(
                                "rating",
                                "OFF_COURSE",
                                "summary",
                                "Loopt spaak",
                                "risks",
                                "Te weinig mensen",
                                "request",
                                "Extra geld",
                                action,
                                "DONE"));
        assertThat(done.problems()).isEmpty();
        papers.prepare(meeting, Progress.NONE);
        String page = MEETING + "/stukken/" + papers.of(meeting).getFirst().edition();
        coordinator.press(page + "/verzending");

        Visitor member = Visitor.as(http, "stuurgroep");
        Answer sent = member.get(page);
        assertThat(sent.page().select("table a[href=#report-1a]")).hasSize(1);
        Elements behind = sent.page().select("#report-1a");
        assertThat(behind.text())
                .contains("Loopt spaak", "Te weinig mensen", "Gevraagd: Extra geld", "Acties");
        assertThat(behind.select("dl li strong").text()).isEqualTo("Klaar");
        int all = sent.page().select("tbody tr").size();
        assertThat(rows(member.get(page + "?show=asks&theme=1"))).containsExactly("1a");
        assertThat(rows(member.get(page + "?show=missing"))).hasSize(all - 1);
        assertThat(rows(member.get(page + "?theme=1&show=anything")))
                .allMatch(at -> at.startsWith("1"));
        assertThat(rows(member.get(page + "?theme=99"))).isEmpty();
        assertThat(sent.page().select("#theme option")).hasSizeGreaterThan(3);
        assertThat(
                        member.get(
                                        page.replace(
                                                        "/nl/beheer/vergaderingen",
                                                        "/en/manage/meetings")
                                                .replace("stukken", "papers"))
                                .page()
                                .select("#report-1a [lang=nl]")
                                .text())
                .contains("Te weinig mensen", "Extra geld");

        Elements ways = member.get(MEETING).page().select("aside dd a");
        assertThat(ways.eachAttr("href"))
                .containsSubsequence(page + "#sheet", "/nl/beheer/evaluaties/" + DAY);
        assertThat(member.get(MEETING).page().select("aside dd").text())
                .contains("Projecten zoals verzonden op", "Kan na de verzending");
        for (String path : List.of(page + "?show=asks", MEETING)) {
            String html = coordinator.get(path).response().body();
            assertThat(HtmlChecker.errors(html)).as(path).isEmpty();
        }
        report("Heel anders");
        assertThat(member.get(page).page().select("#report-1a").text()).isEqualTo(behind.text());
    }

    private static List<String> rows(Answer answer) {
        return answer.page().select("tbody tr th span:first-child").eachText();
    }

    @Test
    void oncePreparedThereIsAWayOnToThePapers() throws Exception {
        Answer job = coordinator.follow(coordinator.press(MEETING + "/stukken"));
        for (int i = 0; i < 300 && job.page().select("main a").isEmpty(); i++) {
            Thread.sleep(Duration.ofMillis(100));
            job = coordinator.get(job.path());
        }
        Elements way = job.page().select("main a");
        assertThat(way.text()).isEqualTo("Bekijk de stukken");
        assertThat(job.page().text()).doesNotContain("opgeruimd");
        Answer papersPage = coordinator.get(way.attr("href"));
        assertThat(papersPage.heading()).isEqualTo("Stukken van 14 maart 2018");
        assertThat(papersPage.page().select("form[action$=verzending]")).hasSize(1);

        String english = job.path().replace("/nl/beheer/taken/", "/en/manage/jobs/");
        Elements on = coordinator.get(english).page().select("main a");
        assertThat(on.text()).isEqualTo("Look at the papers");
        assertThat(coordinator.get(on.attr("href")).heading()).isEqualTo("Papers of 14 March 2018");
    }

    @Test
    void theBookHasTheLastMinutesWithWhoWasThereAndHowItClosed() throws Exception {
        LocalDate before = DAY.minusMonths(1);
        MeetingId last = meetings.plan(plan(before));
        jdbc.sql("update meeting set state = 'HELD' where day = ?").param(before).update();
        List<InviteeView> list = invitees.of(last);
        minutes.write(
                last,
                new Minutes.Writing(
                        Map.of(
                                list.getFirst().id(), Optional.of(Attendance.PRESENT),
                                list.getLast().id(), Optional.of(Attendance.EXCUSED)),
                        Map.of(),
                        "Met dank aan de gastheer."));
        minutes.propose(last);
        papers.prepare(meeting, Progress.NONE);

        String book = MEETING + "/stukken/" + papers.of(meeting).getFirst().edition() + "/boek/";
        byte[] english = coordinator.download(book + "en");
        assertThat(words(coordinator.download(book + "nl")))
                .contains(
                        "Verslag van 14 februari 2018 Aanwezigheid",
                        "Lid van de stuurgroep, Lid: Aanwezig",
                        "Coördinator, Secretaris: Afgemeld",
                        "Tot slot Met dank aan de gastheer.");
        assertThat(words(english))
                .contains(
                        "Minutes of 14 February 2018 Attendance",
                        "Lid van de stuurgroep, Member: Present",
                        "Coördinator, Secretary: Excused",
                        "In closing Met dank aan de gastheer.");
        check(english, "boek-verslag-en.pdf");
    }

    private static String words(byte[] pdf) throws IOException {
        return PdfCheck.text(pdf).replaceAll("\\s+", " ");
    }

    private static void check(byte[] pdf, String name) throws IOException {
        Files.createDirectories(OUT);
        Files.write(OUT.resolve(name), pdf);
        assertThat(PdfCheck.faults(pdf)).isEmpty();
    }

    @Test
    void preparingAgainMakesRoomAndFiftyClicksSendOnce() throws Exception {
        papers.prepare(meeting, Progress.NONE);
        papers.prepare(meeting, Progress.NONE);
        assertThat(papers.of(meeting).stream().filter(edition -> !edition.sent())).hasSize(1);
        int edition = papers.of(meeting).getFirst().edition();
        String sending = MEETING + "/stukken/" + edition + "/verzending";
        String token = coordinator.token();
        try (ExecutorService many = Executors.newFixedThreadPool(50)) {
            IntStream.range(0, 50)
                    .forEach(at ->
                            many.execute(() -> coordinator.post(sending, Map.of("_csrf", token))));
        }
        assertThat(
                        jdbc.sql(
                                        "select count(*) from frozen_document where subject_kind = 'papers' and language = 'nl'"
                                                + " and subject_id = (select id from meeting_papers where meeting_id = ? and edition = ?)")
                                .params(meeting.value(), edition)
                                .query(Integer.class)
                                .single())
                .isOne();
        assertThat(coordinator.press(sending).status()).isEqualTo(409);
        assertThat(
                        coordinator
                                .press(MEETING + "/stukken/" + (edition + 7) + "/verzending")
                                .page()
                                .text())
                .contains("nieuwere uitgave");
    }

    @Test
    void preparingTwiceAtTheSameMomentMakesTwoEditions() throws Exception {
        papers.prepare(meeting, Progress.NONE);
        int before = papers.of(meeting).getFirst().edition();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<Object> run = Executors.callable(this::run);
            for (Future<Object> done : both.invokeAll(List.of(run, run))) {
                assertThat(done).succeedsWithin(Duration.ofMinutes(1));
            }
        }
        assertThat(papers.of(meeting).getFirst().edition()).isEqualTo(before + 2);
        assertThat(papers.of(meeting).stream().filter(edition -> !edition.sent())).hasSize(1);
    }

    private void run() {
        try {
            job.run(new Started(PapersJob.payload(meeting)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a job that only prepares. */
    private record Started(Map<String, String> payload) implements JobRun {

        @Override
        public Actor owner() {
            return Actor.system("test");
        }

        @Override
        public Language language() {
            return Language.NL;
        }

        @Override
        public void progress(int done, int total) {}

        @Override
        public void result(FileId file) {}

        @Override
        public void result(NewFile file, FileContent content) {}
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update meeting_papers set content = '{}' where frozen_at is not null",
                "update meeting_papers set frozen_at = null, frozen_by = null where frozen_at is not null",
                "delete from meeting_papers where frozen_at is not null",
                "update stored_file_chunk set content = ''"
            })
    void whatWasSentDoesNotChangeBySql(String sql) throws Exception {
        papers.prepare(meeting, Progress.NONE);
        papers.send(meeting, papers.of(meeting).getFirst().edition(), Actor.system("test"));
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .rootCause()
                .hasMessageMatching("(?s).*(frozen|permission denied).*");
    }

    @Test
    void aByteChangedByASuperuserIsFound() throws Exception {
        papers.prepare(meeting, Progress.NONE);
        PapersView sent = papers.of(meeting).getFirst();
        papers.send(meeting, sent.edition(), Actor.system("test"));
        url.asSuperuser(
                "update stored_file_chunk set content = set_byte(content, 20, 1) where position = 0 and file_id = '"
                        + sent.bookNl().value()
                        + "'");
        FrozenKind kind = frozen;
        assertThat(kind.differing()).contains(sent.id());
        assertThat(kind.names()).containsKey(sent.id());
    }

    @Test
    void anEditionHasItsNumberOnceAndGoesOutOnlyForTheDayItNames() throws Exception {
        papers.prepare(meeting, Progress.NONE);
        int looked = papers.of(meeting).getFirst().edition();
        papers.prepare(meeting, Progress.NONE);
        assertThat(papers.of(meeting).getFirst().edition()).isEqualTo(looked + 1);
        Answer old = coordinator.press(MEETING + "/stukken/" + looked + "/verzending");
        assertThat(old.status()).isEqualTo(409);
        assertThat(old.page().text()).contains("nieuwere uitgave");

        Answer form = coordinator.get(MEETING + "/bewerken");
        coordinator.submit(form, Map.of("starts-at", "13:30"));
        String sending = MEETING + "/stukken/" + (looked + 1) + "/verzending";
        assertThat(coordinator.press(sending).page().text()).contains("opnieuw klaar");
        coordinator.submit(coordinator.get(MEETING + "/bewerken"), Map.of("starts-at", "14:00"));
        assertThat(coordinator.press(sending).status()).isEqualTo(303);
    }
}
