package nl.leiden.kennisstad.decision.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leiden.kennisstad.decision.DecisionKind;
import nl.leiden.kennisstad.decision.DecisionManner;
import nl.leiden.kennisstad.decision.DecisionSubject;
import nl.leiden.kennisstad.decision.NewDecision;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.Input;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.SafePath;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Component;

/** The fields of a decision to record, with room for a few tasks. */
@Component
class DecisionForm {

    private static final int TASKS = 3;

    private final Programme programme;
    private final Say say;

    DecisionForm(Programme programme, Say say) {
        this.programme = programme;
        this.say = say;
    }

    Form ask(List<DecisionSubject> subjects) {
        Form form =
                Form.named("decision.form")
                        .select("kind", say.options(DecisionKind.class))
                        .day("taken-on")
                        .radio(
                                "manner",
                                Stream.of(DecisionManner.MEETING, DecisionManner.WRITING)
                                        .map(manner -> new Option(manner.name(), say.word(manner)))
                                        .toList())
                        .line("agreed")
                        .optional()
                        .select("subject", subjects.stream().map(DecisionForm::option).toList())
                        .optional()
                        .texts("text")
                        .check("open");
        for (int number = 1; number <= TASKS; number++) {
            form.text("task-" + number)
                    .labelled(
                            say.it("decision.form.task", number),
                            number == 1 ? say.it("decision.form.task.hint") : null)
                    .optional()
                    .line("who-" + number)
                    .labelled(say.it("decision.form.who", number), null)
                    .optional()
                    .day("due-" + number)
                    .labelled(say.it("decision.form.due", number), null)
                    .optional();
        }
        return form.hidden("back")
                .refusal("decision.own-form", "kind")
                .refusal("decision.in-future", "taken-on")
                .refusal("decision.no-meeting", "taken-on")
                .refusal("decision.minutes-approved", "taken-on")
                .refusal("decision.who-agreed", "agreed")
                .refusal("decision.task-who", "who-1");
    }

    Values start(String day, String back, DecisionKind kind, DecisionManner manner) {
        return Values.none()
                .with("kind", kind)
                .with("taken-on", day(day))
                .with("manner", manner)
                .with("open", true)
                .with("back", SafePath.local(back).orElse(""));
    }

    /**
     * @throws DomainException {@code decision.own-form}, {@code decision.task-who}
     */
    NewDecision read(String number, Input input, List<DecisionSubject> subjects) {
        DecisionKind kind = input.choice("kind", DecisionKind.class);
        Optional<DecisionSubject> subject = chosen(input.text("subject"), subjects);
        subject.filter(known -> known.formFor(kind).isPresent())
                .ifPresent(known -> {
                    throw new DomainException("decision.own-form", known.name());
                });
        LocalDate takenOn = input.day("taken-on");
        DecisionManner manner = input.choice("manner", DecisionManner.class);
        return new NewDecision(
                number,
                takenOn,
                kind,
                manner,
                input.optionalText("agreed"),
                say.both(
                        manner == DecisionManner.MEETING
                                ? "decision.how.meeting"
                                : "decision.how.writing",
                        takenOn),
                input.localized("text", null),
                subject.map(known -> new NewDecision.Subject(known.kind(), known.id()))
                        .orElse(null),
                input.checked("open"),
                tasks(input));
    }

    private static List<NewDecision.NewTask> tasks(Input input) {
        List<NewDecision.NewTask> tasks = new ArrayList<>();
        for (int number = 1; number <= TASKS; number++) {
            String text = input.optionalText("task-" + number);
            String who = input.optionalText("who-" + number);
            LocalDate due = input.optionalDay("due-" + number);
            if ((text == null) != (who == null) || text == null && due != null) {
                throw new DomainException("decision.task-who", number);
            }
            if (text != null && who != null) {
                tasks.add(new NewDecision.NewTask(LocalizedText.dutch(text), who, due));
            }
        }
        return tasks;
    }

    /** The page where a decision of this kind about this subject is recorded instead. */
    static Optional<DecisionSubject.OwnForm> elsewhere(
            String kind, String subject, List<DecisionSubject> subjects) {
        return Stream.of(DecisionKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .flatMap(known ->
                        chosen(subject, subjects).flatMap(chosen -> chosen.formFor(known)));
    }

    private static Optional<DecisionSubject> chosen(String option, List<DecisionSubject> subjects) {
        return subjects.stream()
                .filter(subject -> option(subject).value().equals(option))
                .findFirst();
    }

    private static Option option(DecisionSubject subject) {
        return new Option(
                subject.kind() + ":" + subject.id(), subject.name().text(Frames.language()));
    }

    private LocalDate day(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            return programme.day();
        }
    }
}
