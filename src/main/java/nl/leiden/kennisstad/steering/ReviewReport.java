package nl.leiden.kennisstad.steering;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
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

    private @Nullable String remarks;
    private @Nullable String request;
    private @Nullable String returnReason;
    private @Nullable String reportedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

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
        this.returnReason = null;
        this.reportedBy = actor.label();
    }

    /** The coordinator's hand, also in what was accepted: English, or a correction. */
    void edit(ReportContent content, Actor actor) {
        if (state == ReportState.REQUESTED || state == ReportState.RETURNED) {
            submit(content, actor);
        } else {
            write(content);
        }
    }

    void accept() {
        requireSubmitted();
        this.state = ReportState.ACCEPTED;
    }

    void giveBack(String reason) {
        requireSubmitted();
        this.state = ReportState.RETURNED;
        this.returnReason = reason;
    }

    void decide(Outcome decided, @Nullable String remark) {
        if (state != ReportState.SUBMITTED && state != ReportState.ACCEPTED) {
            throw new DomainException("steering.not-reported", state);
        }
        if (decided == Outcome.OTHER && remark == null) {
            throw new DomainException("steering.other-says-what");
        }
        this.outcome = decided;
        this.outcomeRemark = remark;
    }

    private void requireSubmitted() {
        if (state != ReportState.SUBMITTED) {
            throw new DomainException("steering.not-submitted", state);
        }
    }

    private void write(ReportContent content) {
        this.rating = content.rating();
        this.summary = content.summary();
        this.remarks = content.remarks();
        this.request = content.request();
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
                remarks,
                request,
                returnReason,
                reportedBy,
                outcome,
                outcomeRemark);
    }
}
