package nl.leiden.kennisstad.decision;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of decisions. */
@Service
public class Decisions {

    private final DecisionRepository decisions;
    private final DecisionEnglish english;
    private final Tasks tasks;
    private final MeetingDays meetings;
    private final Programme programme;
    private final JdbcClient jdbc;

    Decisions(
            DecisionRepository decisions,
            DecisionEnglish english,
            Tasks tasks,
            MeetingDays meetings,
            Programme programme,
            JdbcClient jdbc) {
        this.decisions = decisions;
        this.english = english;
        this.tasks = tasks;
        this.meetings = meetings;
        this.programme = programme;
        this.jdbc = jdbc;
    }

    /**
     * Records a decision in the transaction that carries it out.
     *
     * @throws DomainException {@code decision.number-taken}, {@code decision.minutes-approved}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DecisionId record(NewDecision decision) {
        LocalDate day = decision.takenOn();
        if (decision.manner() == DecisionManner.MEETING
                && meetings.on(day) == MeetingDays.Standing.APPROVED) {
            throw new DomainException("decision.minutes-approved", day);
        }
        if (decisions.existsByNumber(decision.number())) {
            throw new DomainException("decision.number-taken", decision.number());
        }
        DecisionId id = decisions.saveAndFlush(new Decision(decision)).getId();
        decision.tasks().forEach(task -> tasks.add(id, task));
        if (decision.open()) {
            programme.publicContentChanged();
        }
        return id;
    }

    /**
     * Records a decision under the next number of its year; two at the same moment get two.
     *
     * @param numbered makes the decision that has this number
     * @return the number
     * @throws DomainException {@code decision.in-future}, {@code decision.minutes-approved}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String recordNext(LocalDate takenOn, Function<String, NewDecision> numbered) {
        if (takenOn.isAfter(programme.day())) {
            throw new DomainException("decision.in-future", programme.day());
        }
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended('decisions', 3))) l")
                .query(Integer.class)
                .single();
        String number = nextNumber(takenOn.getYear());
        record(numbered.apply(number));
        return number;
    }

    /**
     * Somebody says a decision was taken in the meeting of a day: then there was one.
     *
     * @throws DomainException {@code decision.no-meeting}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireMeeting(DecisionManner manner, LocalDate day) {
        if (manner == DecisionManner.MEETING && meetings.on(day) == MeetingDays.Standing.NONE) {
            throw new DomainException("decision.no-meeting", day);
        }
    }

    /** The first number of a year that is after all that were given out. */
    private String nextNumber(int year) {
        int last =
                decisions.numbersOf(year + "-%").stream()
                        .mapToInt(number ->
                                Integer.parseInt(number.substring(number.indexOf('-') + 1)))
                        .max()
                        .orElse(0);
        return "%d-%02d".formatted(year, last + 1);
    }

    /**
     * Lets everybody read a decision, or only the steering group from now on.
     *
     * @throws DomainException {@code decision.open-already}, {@code decision.not-open}
     */
    @Transactional
    public void publish(DecisionId id, boolean open) {
        int changed =
                jdbc.sql(
                                "update decision set published_on = :day"
                                        + " where id = :id and (published_on is null) = :open")
                        .param("day", open ? programme.day() : null, Types.DATE)
                        .param("id", id.value())
                        .param("open", open)
                        .update();
        if (changed == 0) {
            throw new DomainException(open ? "decision.open-already" : "decision.not-open");
        }
        programme.publicContentChanged();
    }

    /** Adds English to a decision, or corrects it. The Dutch prevails, and never changes. */
    @Transactional
    public void translate(DecisionId id, String how, String text, Actor author) {
        english.add(id, new DecisionEnglish.Row(how, text), author);
        programme.publicContentChanged();
    }

    @Transactional(readOnly = true)
    public Map<DecisionId, DecisionView> byId(Collection<DecisionId> ids) {
        return views(decisions.findByIdIn(ids)).stream()
                .collect(Collectors.toMap(DecisionView::id, Function.identity()));
    }

    @Transactional(readOnly = true)
    public Optional<DecisionView> find(DecisionId id) {
        return one(decisions.findById(id));
    }

    @Transactional(readOnly = true)
    public Optional<DecisionView> find(String number) {
        return one(decisions.findByNumber(number));
    }

    /** The decisions of the meeting on this day, by number. */
    @Transactional(readOnly = true)
    public List<DecisionView> takenOn(LocalDate day) {
        return views(decisions.ofMeeting(day));
    }

    /** What was decided about something, the newest first. */
    @Transactional(readOnly = true)
    public List<DecisionView> about(String kind, UUID id) {
        return views(decisions.about(kind, id));
    }

    /** All of them, the newest first. */
    @Transactional(readOnly = true)
    public List<DecisionView> all() {
        return views(decisions.newestFirst());
    }

    /** What everybody may read, the newest first. */
    @Transactional(readOnly = true)
    public List<DecisionView> open() {
        return all().stream().filter(DecisionView::open).toList();
    }

    private Optional<DecisionView> one(Optional<Decision> decision) {
        return decision.map(found -> views(List.of(found)).getFirst());
    }

    private List<DecisionView> views(List<Decision> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, DecisionEnglish.Row> added = english.all();
        return found.stream()
                .map(decision -> decision.view(added.get(decision.getId().value())))
                .toList();
    }
}
