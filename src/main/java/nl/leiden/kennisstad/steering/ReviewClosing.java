package nl.leiden.kennisstad.steering;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leiden.kennisstad.decision.FrozenDocuments;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes rounds: what was said becomes public, and what was decided becomes decisions. */
@Service
public class ReviewClosing {

    private final ReviewRepository rounds;
    private final Reviews reviews;
    private final ReviewWriter writer;
    private final FrozenDocuments documents;
    private final Outcomes outcomes;
    private final Programme programme;

    ReviewClosing(
            ReviewRepository rounds,
            Reviews reviews,
            ReviewWriter writer,
            FrozenDocuments documents,
            Outcomes outcomes,
            Programme programme) {
        this.rounds = rounds;
        this.reviews = reviews;
        this.writer = writer;
        this.documents = documents;
        this.outcomes = outcomes;
        this.programme = programme;
    }

    /**
     * Closes a round for good; its public part can be read from now on.
     *
     * @throws DomainException {@code steering.round-closed}, {@code steering.meeting-to-come},
     *     {@code steering.reports-to-accept}
     */
    @Transactional
    public void close(ReviewRoundId id, Actor actor) {
        close(id, any -> {}, actor);
    }

    /**
     * As {@link #close(ReviewRoundId, Actor)}.
     *
     * @param read throws unless what becomes public is as it was read; nobody changes it meanwhile
     */
    @Transactional
    public void close(ReviewRoundId id, Consumer<ReviewDocument> read, Actor actor) {
        ReviewRound round = rounds.locked(id).orElseThrow(Reviews::unknown);
        refusesToClose(round.view(), reviews.asked(round.view()))
                .ifPresent(why -> {
                    throw why;
                });
        ReviewDocument document = writer.write(round.view(), reviews.reports(id));
        read.accept(document);
        round.close(
                programme.day(),
                documents.freeze(round.subject(), ReviewDocument.FORMAT, document, actor, null),
                actor);
        outcomes.decide(round.view(), document);
        programme.publicContentChanged();
    }

    /**
     * Why a round cannot be closed now, empty when it can.
     *
     * @param asked its reports
     */
    public Optional<DomainException> refusesToClose(
            RoundView round, List<ReviewRequests.Asked> asked) {
        if (!round.open()) {
            return Optional.of(
                    new DomainException(
                            "steering.round-closed", Objects.requireNonNull(round.closedOn())));
        }
        if (round.meetingOn().isAfter(programme.day())) {
            return Optional.of(new DomainException("steering.meeting-to-come", round.meetingOn()));
        }
        List<String> waiting =
                asked.stream()
                        .filter(one -> one.report().state() == ReportState.SUBMITTED)
                        .map(ReviewRequests.Asked::code)
                        .toList();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DomainException(
                                "steering.reports-to-accept", String.join(", ", waiting)));
    }

    /** What would become public of a round if it closed now. */
    @Transactional(readOnly = true)
    public ReviewDocument toBecomePublic(RoundView round) {
        return writer.write(round, reviews.reports(round.id()));
    }

    /** The decision that becomes of a project's outcome when its round closes. */
    public Optional<LocalizedText> decision(ReviewDocument.Report report) {
        return outcomes.text(report);
    }
}
