package nl.leiden.kennisstad.steering;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.kennisstad.decision.Matter;
import nl.leiden.kennisstad.decision.MatterSource;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Component;

/** How the projects are doing, for the meeting the round is for. */
@Component
class ReviewMatters implements MatterSource {

    private final Reviews reviews;
    private final Say say;

    ReviewMatters(Reviews reviews, Say say) {
        this.reviews = reviews;
        this.say = say;
    }

    static String key(ReviewRoundId round) {
        return "review:" + round.value();
    }

    @Override
    public List<Matter> matters(LocalDate meeting) {
        return reviews.find(meeting).stream()
                .filter(RoundView::open)
                .map(round ->
                        new Matter(
                                key(round.id()),
                                Matter.Kind.REVIEW,
                                say.both("steering.matter.review"),
                                null,
                                "/manage/reviews/{day}",
                                meeting))
                .toList();
    }
}
