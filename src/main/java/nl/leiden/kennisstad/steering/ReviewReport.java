package nl.leiden.kennisstad.steering;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a round says of one project: asked for, handed in, given back or accepted. */
@Entity
class ReviewReport {

    @EmbeddedId private ReviewReportId id;
    @Version private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "round_id"))
    private ReviewRoundId round;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "project_id"))
    private ProjectId project;

    private int position;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Rating rating;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText summary;

    private @Nullable String risks;
    private @Nullable String request;
    private @Nullable String meansUsed;
    private boolean onBehalf;
    private @Nullable String returnReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, String> returnNotes;

    private @Nullable String reportedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText outcomeText;

    private @Nullable String outcomeRemark;

    protected ReviewReport() {}

    ReviewReport(ReviewRoundId round, ProjectId project, int position) {
        this.id = ReviewReportId.next();
        this.round = round;
        this.project = project;
        this.position = position;
        this.state = ReportState.REQUESTED;
    }

    /** Hands in; again as long as it was not accepted. */
    void submit(ReportContent content, Actor actor) {
        if (state == ReportState.ACCEPTED) {
            throw new DomainException("steering.report-accepted", state);
        }
        write(content);
        this.state = ReportState.SUBMITTED;
        this.onBehalf = false;
        this.returnReason = null;
        this.returnNotes = null;
        this.reportedBy = actor.label();
    }

    /**
     * The coordinator's hand, also in what was accepted. Whoever says something else than the lead
     * did, said it on their behalf; English alone says nothing else.
     *
     * @param sameActions whether the content says of actions what the report does
     */
    void edit(ReportContent content, boolean sameActions, Actor actor) {
        if (state == ReportState.REQUESTED || state == ReportState.RETURNED) {
            submit(content, actor);
            this.onBehalf = true;
        } else if (sameActions && says(content)) {
            write(content);
        } else {
            write(content);
            this.reportedBy = actor.label();
            this.onBehalf = true;
        }
    }

    private boolean says(ReportContent content) {
        return rating == content.rating()
                && summary != null
                && summary.nl().equals(content.summary().nl())
                && Objects.equals(risks, content.risks())
                && Objects.equals(meansUsed, content.meansUsed())
                && Objects.equals(request, content.request());
    }

    void accept() {
        requireSubmitted();
        this.state = ReportState.ACCEPTED;
    }

    void giveBack(String reason, Map<ReportPart, String> notes) {
        requireSubmitted();
        Map<String, String> kept = new LinkedHashMap<>();
        notes.forEach((part, note) -> kept.put(part.name(), note));
        this.returnNotes = kept;
        this.state = ReportState.RETURNED;
        this.returnReason = reason;
    }

    /** Also of a project that nobody reported on; null takes back what was said. */
    void conclude(@Nullable Conclusion conclusion) {
        this.outcome = conclusion == null ? null : conclusion.outcome();
        this.outcomeText = conclusion == null ? null : conclusion.text();
        this.outcomeRemark = conclusion == null ? null : conclusion.remark();
    }

    private void requireSubmitted() {
        if (state != ReportState.SUBMITTED) {
            throw new DomainException("steering.not-submitted", state);
        }
    }

    private void write(ReportContent content) {
        this.rating = content.rating();
        this.summary = content.summary();
        this.risks = content.risks();
        this.meansUsed = content.meansUsed();
        this.request = content.request();
    }

    ReviewReportId id() {
        return id;
    }

    ProjectId project() {
        return project;
    }

    ReviewRoundId round() {
        return round;
    }

    ReportView view() {
        return new ReportView(
                id,
                round,
                project,
                state,
                rating,
                summary,
                risks,
                request,
                meansUsed,
                onBehalf,
                returnReason,
                returnNotes == null ? Map.of() : Map.copyOf(returnNotes),
                reportedBy,
                outcome,
                outcomeText,
                outcomeRemark);
    }
}
