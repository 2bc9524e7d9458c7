package nl.leiden.kennisstad.steering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.account.Addressees;
import nl.leiden.kennisstad.account.Addressees.Addressee;
import nl.leiden.kennisstad.mail.Mails;
import nl.leiden.kennisstad.mail.NewMail;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Identifiers;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the steering group wants to know of a project before it meets, and what its lead answers.
 */
@Service
public class ReviewQuestions {

    private final Reviews reviews;
    private final Addressees addressees;
    private final Accounts accounts;
    private final Mails mails;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final LocalizedPaths paths;
    private final Say say;

    ReviewQuestions(
            Reviews reviews,
            Addressees addressees,
            Accounts accounts,
            Mails mails,
            JdbcClient jdbc,
            Clock clock,
            LocalizedPaths paths,
            Say say) {
        this.reviews = reviews;
        this.addressees = addressees;
        this.accounts = accounts;
        this.mails = mails;
        this.jdbc = jdbc;
        this.clock = clock;
        this.paths = paths;
        this.say = say;
    }

    /** A question, with its answer where there is one. */
    public record Question(
            UUID id,
            ReviewReportId report,
            String text,
            String author,
            Instant askedAt,
            @Nullable String answer,
            @Nullable String answerer,
            @Nullable Instant answeredAt) {}

    /**
     * Puts a question to a project; its leads are mailed, or the coordinators when it has none.
     *
     * @param code of the project, for the address of its page
     * @throws DomainException {@code steering.round-closed}
     */
    @Transactional
    public void ask(RoundView round, ReportView report, String code, String text, Actor author) {
        reviews.requireOpen(round.id());
        UUID id = Identifiers.next();
        jdbc.sql(
                        """
                        insert into review_question (id, report_id, text, author, author_label, asked_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(id, report.id().value(), text, author.name(), author.label(), now())
                .update();
        List<Addressee> leads = leads(report.project());
        if (leads.isEmpty()) {
            addressees
                    .holders(Role.COORDINATOR)
                    .forEach(one -> mail("question-no-lead", id, one, round, code, text));
        } else {
            leads.forEach(lead -> mail("question", id, lead, round, code, text));
        }
    }

    /** Whether there is a lead to answer for this project. */
    @Transactional(readOnly = true)
    public boolean hasLead(ProjectId project) {
        return !leads(project).isEmpty();
    }

    /**
     * Answers a question, once; whoever asked, and may still ask, is mailed.
     *
     * @throws DomainException {@code steering.round-closed}, {@code steering.answered-already}
     */
    @Transactional
    public void answer(RoundView round, Question question, String code, String text, Actor author) {
        reviews.requireOpen(round.id());
        int answered =
                jdbc.sql(
                                """
                                update review_question set answer = ?, answerer_label = ?, answered_at = ?
                                 where id = ? and answer is null
                                """)
                        .params(text, author.label(), now(), question.id())
                        .update();
        if (answered == 0) {
            throw new DomainException("steering.answered-already");
        }
        jdbc.sql("select author from review_question where id = ?")
                .param(question.id())
                .query(String.class)
                .optional()
                .flatMap(addressees::of)
                .filter(asker ->
                        accounts.actor(asker.account()).filter(ReviewPolicy::mayAsk).isPresent())
                .ifPresent(asker -> mail("answer", question.id(), asker, round, code, text));
    }

    /** The questions to one project, the first first. */
    @Transactional(readOnly = true)
    public List<Question> of(ReviewReportId report) {
        return jdbc.sql("select * from review_question where report_id = ? order by asked_at, id")
                .param(report.value())
                .query(ReviewQuestions::question)
                .list();
    }

    /**
     * How many questions of a round wait for an answer, by report; a report without any is missing.
     */
    @Transactional(readOnly = true)
    public Map<ReviewReportId, Integer> open(ReviewRoundId round) {
        Map<ReviewReportId, Integer> open = new HashMap<>();
        jdbc.sql(
                        """
                        select q.report_id, count(*) from review_question q join review_report r on r.id = q.report_id
                         where r.round_id = ? and q.answer is null group by q.report_id
                        """)
                .param(round.value())
                .query(row -> {
                    open.put(new ReviewReportId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return open;
    }

    private List<Addressee> leads(ProjectId project) {
        return addressees
                .holders(Role.LEAD, List.of(project.value()))
                .getOrDefault(project.value(), List.of());
    }

    private void mail(
            String what, UUID id, Addressee to, RoundView round, String code, String text) {
        Language language = to.recipient().language();
        mails.queue(
                new NewMail(
                        "review-" + what + ":" + id + ":" + to.account().value(),
                        "review",
                        to.recipient(),
                        say.in(language, "steering.mail." + what + ".subject", code),
                        List.of(
                                say.in(language, "steering.mail.dear", to.recipient().name()),
                                say.in(language, "steering.mail." + what, code, round.meetingOn()),
                                text),
                        new NewMail.Link(
                                say.in(language, "steering.mail." + what + ".link"),
                                paths.of(
                                        language,
                                        "/manage/reviews/{day}/{code}",
                                        round.meetingOn(),
                                        code))));
    }

    private static Question question(ResultSet row, int at) throws SQLException {
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new Question(
                row.getObject("id", UUID.class),
                new ReviewReportId(row.getObject("report_id", UUID.class)),
                row.getString("text"),
                row.getString("author_label"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("answer"),
                row.getString("answerer_label"),
                answered == null ? null : answered.toInstant());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
