package nl.leiden.kennisstad.decision.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.decision.DecisionSubject;
import nl.leiden.kennisstad.decision.DecisionView;
import nl.leiden.kennisstad.decision.TaskView;
import nl.leiden.kennisstad.document.Sheet;
import nl.leiden.kennisstad.document.Sheet.Kind;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Component;

/** The lists of decisions and of tasks as sheets, in the language of the page. */
@Component
class DecisionSheets {

    private final DecisionDesks desks;
    private final Say say;

    DecisionSheets(DecisionDesks desks, Say say) {
        this.desks = desks;
        this.say = say;
    }

    Sheet decisions(List<DecisionView> decisions) {
        Map<Object, LocalizedText> subjects =
                desks.subjects().stream()
                        .collect(
                                Collectors.toMap(
                                        DecisionSubject::id,
                                        DecisionSubject::name,
                                        (one, other) -> one));
        Sheet.Builder sheet =
                Sheet.named(say.it("decision.decisions"))
                        .column(say.it("decision.sheet.number"), Kind.TEXT)
                        .column(say.it("decision.form.taken-on"), Kind.DAY)
                        .column(say.it("decision.form.kind"), Kind.TEXT)
                        .column(say.it("decision.form.subject"), Kind.TEXT)
                        .column(say.it("decision.form.text"), Kind.TEXT)
                        .column(say.it("decision.form.manner"), Kind.TEXT)
                        .column(say.it("decision.form.how"), Kind.TEXT)
                        .column(say.it("decision.form.agreed"), Kind.TEXT)
                        .column(say.it("decision.form.open"), Kind.YES_NO);
        for (DecisionView decision : decisions) {
            LocalizedText subject = subjects.get(decision.subjectId());
            sheet.row(
                    decision.number(),
                    decision.takenOn(),
                    say.word(decision.kind()),
                    subject == null ? null : read(subject),
                    read(decision.text()),
                    say.word(decision.manner()),
                    read(decision.how()),
                    decision.agreed(),
                    decision.open());
        }
        return sheet.build();
    }

    Sheet tasks(List<TaskView> tasks) {
        Sheet.Builder sheet =
                Sheet.named(say.it("decision.tasks"))
                        .column(say.it("decision.sheet.decision"), Kind.TEXT)
                        .column(say.it("decision.form.taken-on"), Kind.DAY)
                        .column(say.it("decision.sheet.task"), Kind.TEXT)
                        .column(say.it("decision.filter.who"), Kind.TEXT)
                        .column(say.it("decision.sheet.due"), Kind.DAY)
                        .column(say.it("decision.task.state"), Kind.TEXT)
                        .column(say.it("decision.sheet.closed"), Kind.DAY)
                        .column(say.it("decision.task.remark"), Kind.TEXT);
        for (TaskView task : tasks) {
            sheet.row(
                    task.number(),
                    task.takenOn(),
                    read(task.text()),
                    task.who(),
                    task.dueOn(),
                    say.word(task.state()),
                    task.closedOn(),
                    task.remark());
        }
        return sheet.build();
    }

    private static String read(LocalizedText text) {
        return text.text(Frames.language());
    }
}
