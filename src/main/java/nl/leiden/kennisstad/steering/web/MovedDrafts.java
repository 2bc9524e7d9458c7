package nl.leiden.kennisstad.steering.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.form.Drafts;
import nl.leiden.kennisstad.form.MovedForms;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.steering.RoundMoved;
import nl.leiden.kennisstad.steering.RoundView;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was typed about the projects of a round goes where the round goes. */
@Component
class MovedDrafts implements MovedForms {

    private static final int DAY = LocalDate.EPOCH.toString().length();

    private final Drafts drafts;
    private final Reviews reviews;
    private final LocalizedPaths paths;

    MovedDrafts(Drafts drafts, Reviews reviews, LocalizedPaths paths) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.paths = paths;
    }

    /** Not what was typed about its days, which are other ones now. */
    @EventListener
    void follow(RoundMoved moved) {
        reviews.find(moved.meetingOn())
                .map(reviews::asked)
                .orElse(List.of())
                .forEach(asked ->
                        drafts.move(
                                project(moved.before(), asked.code()),
                                project(moved.meetingOn(), asked.code())));
    }

    @Override
    public String now(String form) {
        String reviewsPath = paths.of(Language.EN, ReviewPaths.REVIEWS) + "/";
        int end = reviewsPath.length() + DAY;
        if (!form.startsWith(reviewsPath) || form.length() < end) {
            return form;
        }
        Optional<LocalDate> day = Rounds.parse(form.substring(reviewsPath.length(), end));
        return day.filter(on -> reviews.find(on).isEmpty())
                .flatMap(reviews::movedFrom)
                .map(RoundView::meetingOn)
                .map(now -> reviewsPath + now + form.substring(end))
                .orElse(form);
    }

    private String project(LocalDate day, String code) {
        return paths.of(Language.EN, ReviewPaths.PROJECT, day, code);
    }
}
