package nl.leiden.kennisstad.steering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.kennisstad.decision.FrozenKind;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closed rounds among all that is frozen. */
@Component
class FrozenReviews implements FrozenKind {

    private final Reviews reviews;
    private final Say say;

    FrozenReviews(Reviews reviews, Say say) {
        this.reviews = reviews;
        this.say = say;
    }

    @Override
    public String kind() {
        return ReviewRound.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, LocalizedText> names() {
        Map<UUID, LocalizedText> names = new HashMap<>();
        closed().forEach(round ->
                names.put(round.id().value(), say.both("steering.round", round.meetingOn())));
        return names;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> differing() {
        Set<UUID> differing = new HashSet<>();
        for (RoundView round : closed().toList()) {
            List<String> rows =
                    reviews.reports(round.id()).stream().map(FrozenReviews::said).toList();
            boolean same =
                    reviews.document(round.id())
                            .map(document ->
                                    document.reports().stream().map(FrozenReviews::said).toList())
                            .filter(rows::equals)
                            .isPresent();
            if (!same) {
                differing.add(round.id().value());
            }
        }
        return differing;
    }

    private Stream<RoundView> closed() {
        return reviews.all().stream().filter(round -> !round.open());
    }

    private static String said(ReportView report) {
        boolean rated = report.handedIn();
        return said(
                report.project().value().toString(),
                rated ? report.rating() : null,
                rated ? report.summary() : null,
                report.outcome(),
                report.outcomeText());
    }

    private static String said(ReviewDocument.Report report) {
        return said(
                report.project(),
                report.rating(),
                report.summary(),
                report.outcome(),
                report.outcomeText());
    }

    private static String said(
            String project,
            @Nullable Rating rating,
            @Nullable LocalizedText summary,
            @Nullable Outcome outcome,
            @Nullable LocalizedText outcomeText) {
        return project + rating + outcome + dutch(summary) + dutch(outcomeText);
    }

    private static String dutch(@Nullable LocalizedText text) {
        return text == null ? "" : text.nl();
    }
}
