package nl.leiden.kennisstad.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.decision.TaskState;
import nl.leiden.kennisstad.decision.TaskView;
import nl.leiden.kennisstad.decision.Tasks;
import nl.leiden.kennisstad.document.Progress;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Points say what is due by now, until the coordinator finds other words for them. */
class OrderTest extends APlannedMeeting {

    @Autowired private Tasks tasks;
    @Autowired private Papers papers;
    @Autowired private Meetings meetings;
    private List<TaskView> open = List.of();

    /** A decision that leaves two things to do, as a point. */
    @BeforeEach
    void twoTasks() {
        programme.moveDayTo(day.minusDays(8));
        Answer recorded =
                coordinator.submit(
                        coordinator.get("/nl/beheer/besluiten/nieuw"),
                        Map.of(
                                "kind", "OTHER",
                                "manner", "WRITING",
                                "agreed", "Alle vier de partijen",
                                "taken-on", day.minusDays(9).toString(),
                                "text-nl", "Er komt een zaal",
                                "task-1", "Zoek een zaal",
                                "who-1", "LUMC",
                                "task-2", "Bestel koffie",
                                "who-2", "LUMC"));
        String number = recorded.path().substring(recorded.path().lastIndexOf('/') + 1);
        open = tasks.all().stream().filter(task -> task.number().equals(number)).toList();
        assertThat(open).as(recorded.problems()).hasSize(2);
        coordinator.press(meeting + "/aan-de-orde");
        assertThat(point().text()).contains("2 open taken");
    }

    private void done(int which) {
        tasks.turn(open.get(which).id(), TaskState.DONE, null);
    }

    private Element point() {
        String number = open.getFirst().number();
        return coordinator
                .get(meeting)
                .page()
                .select("li[id^=item-]:has(a[href$=" + number + "])")
                .getFirst();
    }

    private PapersDocument prepared() throws IOException {
        MeetingId id = meetings.on(day).orElseThrow().id();
        papers.prepare(id, Progress.NONE);
        return papers.document(papers.of(id).getFirst());
    }

    private void reword(String title) {
        coordinator.submit(
                coordinator.get(point().select("a[aria-label^=Wijzig]").attr("href")),
                Map.of("title-nl", title));
    }

    @Test
    void thePapersSayWhatIsDueWhenTheyAreMade() throws Exception {
        done(0);
        assertThat(point().select("h3").text()).contains("2 open taken");
        assertThat(point().text()).contains("Nu is aan de orde: 1 open taak");
        assertThat(titles(prepared()))
                .containsExactly("1 open taak van besluit " + open.getFirst().number());
        assertThat(point().select("h3").text()).contains("1 open taak");
        assertThat(point().text()).doesNotContain("Nu is aan de orde");
    }

    private List<String> titles(PapersDocument document) {
        String number = open.getFirst().number();
        return document.order().stream()
                .map(point -> point.title().nl())
                .filter(title -> title.contains(number))
                .toList();
    }

    @Test
    void theOrderIsBroughtUpToDateWithoutTakingPointsOff() {
        done(1);
        Answer page = coordinator.get(meeting);
        assertThat(page.page().text()).contains("Werk de punten bij");
        int points = page.page().select("li[id^=item-]").size();
        Answer refreshed =
                coordinator.submit(page, "form:has([name=refresh])", Map.of("refresh", "on"));
        assertThat(refreshed.page().select("li[id^=item-]")).hasSize(points);
        assertThat(point().select("h3").text()).contains("1 open taak");
        assertThat(coordinator.get(meeting).page().text()).doesNotContain("Werk de punten bij");
    }

    @Test
    void theCoordinatorsOwnWordsStayWithWhatIsDueBesideThem() throws Exception {
        reword("De zaal bespreken");
        done(0);
        assertThat(point().text()).contains("De zaal bespreken", "Nu is aan de orde: 1 open taak");
        assertThat(prepared().order())
                .extracting(point -> point.title().nl())
                .contains("De zaal bespreken");
        assertThat(point().text()).contains("Nu is aan de orde: 1 open taak");
        reword("De zaal, zonder koffie");
        assertThat(point().text())
                .contains("De zaal, zonder koffie")
                .doesNotContain("Nu is aan de orde");
    }

    @Test
    void whatIsNotDueAnyMoreSaysSoToTheCoordinator() {
        done(0);
        done(1);
        assertThat(point().text()).contains("Niet meer aan de orde", "Haal het punt weg");
        assertThat(member.get(meeting).page().text()).doesNotContain("Niet meer aan de orde");
        tasks.turn(open.getFirst().id(), TaskState.OPEN, null);
        assertThat(point().text()).doesNotContain("Niet meer aan de orde");
    }
}
