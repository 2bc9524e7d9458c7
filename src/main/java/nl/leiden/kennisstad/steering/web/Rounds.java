package nl.leiden.kennisstad.steering.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.steering.ReportView;
import nl.leiden.kennisstad.steering.ReviewEditions;
import nl.leiden.kennisstad.steering.ReviewPolicy;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.steering.RoundView;
import nl.leiden.kennisstad.ui.Elsewhere;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Component;

/** Finds what the address of a page names, for whoever may see it. */
@Component
class Rounds {

    private final Reviews reviews;
    private final ReviewEditions editions;
    private final Agendas agendas;
    private final LocalizedPaths paths;
    private final Say say;

    Rounds(
            Reviews reviews,
            ReviewEditions editions,
            Agendas agendas,
            LocalizedPaths paths,
            Say say) {
        this.reviews = reviews;
        this.editions = editions;
        this.agendas = agendas;
        this.paths = paths;
        this.say = say;
    }

    /** A round with the agenda it looks at. */
    record Round(RoundView view, AgendaDocument agenda) {}

    /** A project's report in its round. */
    record Place(Round round, AgendaDocument.Entry entry, ReportView report) {

        String day() {
            return round.view().meetingOn().toString();
        }
    }

    /** The round, for the steering group. */
    Round readable(String day, Actor actor) {
        NotFound.unless(ReviewPolicy.mayReadAll(actor));
        return round(day);
    }

    /** A project in a round, for whoever may read it. */
    Place place(String day, String code, Actor actor) {
        NotFound.unless(ReviewPolicy.mayReadSome(actor));
        Round round = round(day);
        AgendaDocument.Entry entry =
                round.agenda().entries().stream()
                        .filter(known -> known.code().equals(code))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        ProjectId project = ProjectId.of(entry.project());
        NotFound.unless(ReviewPolicy.mayRead(actor, project));
        ReportView report =
                reviews.reports(round.view().id()).stream()
                        .filter(known -> known.project().equals(project))
                        .findFirst()
                        .map(editions.newest(round.view()))
                        .orElseThrow(NotFound::new);
        return new Place(round, entry, report);
    }

    AgendaDocument agenda(RoundView round) {
        return agendas.document(round.revision()).orElseThrow(NotFound::new).content();
    }

    LocalizedText title(RoundView round) {
        return say.both("steering.round", round.meetingOn());
    }

    PageFrame frame(String template, RoundView round) {
        String day = round.meetingOn().toString();
        PageFrame frame =
                PageFrame.at(template)
                        .values(day)
                        .under("steering.reviews", ReviewPaths.REVIEWS)
                        .desk();
        return template.equals(ReviewPaths.ROUND)
                ? frame.titled(title(round))
                : frame.under(title(round), ReviewPaths.ROUND, language -> new Object[] {day});
    }

    /**
     * @param whole whether the reader may go up to the round, and to all rounds
     */
    PageFrame frame(String template, Place place, boolean whole, Object... more) {
        Object[] values = {place.day(), place.entry().code()};
        Object[] all = Stream.concat(Stream.of(values), Stream.of(more)).toArray();
        PageFrame frame = PageFrame.at(template).values(all).desk();
        if (whole) {
            frame.under("steering.reviews", ReviewPaths.REVIEWS);
            frame.under(
                    title(place.round().view()),
                    ReviewPaths.ROUND,
                    language -> new Object[] {place.day()});
        }
        return template.equals(ReviewPaths.PROJECT)
                ? frame.titled(place.entry().title())
                : frame.under(place.entry().title(), ReviewPaths.PROJECT, language -> values);
    }

    String path(String template, Object... values) {
        return paths.of(Frames.language(), template, values);
    }

    String path(Place place) {
        return path(ReviewPaths.PROJECT, place.day(), place.entry().code());
    }

    private Round round(String day) {
        LocalDate on = parse(day).orElseThrow(NotFound::new);
        RoundView view =
                reviews.find(on)
                        .orElseThrow(() ->
                                reviews.movedFrom(on)
                                        .<RuntimeException>map(
                                                round -> new Elsewhere(on, round.meetingOn()))
                                        .orElseGet(NotFound::new));
        return new Round(view, agenda(view));
    }

    static Optional<LocalDate> parse(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
