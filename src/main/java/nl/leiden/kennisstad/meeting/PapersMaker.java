package nl.leiden.kennisstad.meeting;

import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.decision.DecisionKind;
import nl.leiden.kennisstad.decision.Frozen;
import nl.leiden.kennisstad.decision.NewDecision;
import nl.leiden.kennisstad.decision.Tasks;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.steering.ReviewSheets;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Component;

/** Reads everything that goes into the papers of a meeting, in the transaction around it. */
@Component
class PapersMaker {

    private final OrderOfTheDay order;
    private final Meetings meetings;
    private final Minutes minutes;
    private final Reviews reviews;
    private final ReviewSheets sheets;
    private final AgendaDesk desk;
    private final Agendas agendas;
    private final Tasks tasks;
    private final Say say;

    PapersMaker(
            OrderOfTheDay order,
            Meetings meetings,
            Minutes minutes,
            Reviews reviews,
            ReviewSheets sheets,
            AgendaDesk desk,
            Agendas agendas,
            Tasks tasks,
            Say say) {
        this.order = order;
        this.meetings = meetings;
        this.minutes = minutes;
        this.reviews = reviews;
        this.sheets = sheets;
        this.desk = desk;
        this.agendas = agendas;
        this.tasks = tasks;
        this.say = say;
    }

    /** The points say first what is due by now. */
    PapersDocument make(MeetingView meeting) {
        order.refresh(meeting.id());
        MeetingPlan plan = meeting.plan();
        return new PapersDocument(
                plan.day(),
                plan.startsAt().toString(),
                plan.endsAt().toString(),
                plan.kind(),
                plan.place(),
                points(meeting),
                reviews.find(meeting.day()).map(sheets::of).orElse(null),
                proposals(meeting),
                last(meeting).orElse(null),
                tasks.openBefore(meeting.day()).stream()
                        .map(task ->
                                new PapersDocument.Task(
                                        task.number(), task.text(), task.who(), task.dueOn()))
                        .toList());
    }

    /** The order of the day as it is now. */
    List<PapersDocument.Point> points(MeetingView meeting) {
        return order.of(meeting.id()).stream()
                .map(item ->
                        new PapersDocument.Point(item.number(), item.title(), item.explanation()))
                .toList();
    }

    private List<PapersDocument.Proposal> proposals(MeetingView meeting) {
        Optional<AgendaDocument> base =
                agendas.adopted()
                        .current(meeting.day())
                        .flatMap(agendas::document)
                        .map(Frozen::content);
        LocalizedText not = say.both("agenda.not-adopted");
        return desk.all().stream()
                .map(DeskAgenda::newest)
                .filter(revision -> revision.proposed())
                .map(revision ->
                        new PapersDocument.Proposal(
                                agendas.preview(
                                        revision.id(),
                                        new NewDecision(
                                                meeting.day().getYear() + "-00",
                                                meeting.day(),
                                                DecisionKind.ADOPT,
                                                not,
                                                not)),
                                base.orElse(null)))
                .toList();
    }

    private Optional<MinutesDocument> last(MeetingView meeting) {
        return meetings.lastBefore(meeting.day())
                .filter(last ->
                        last.state() == MeetingState.MINUTES_PROPOSED
                                || last.state() == MeetingState.MINUTES_APPROVED)
                .map(last ->
                        minutes.approved(last.id())
                                .map(Frozen::content)
                                .orElseGet(() -> minutes.document(last)));
    }
}
