package nl.leiden.kennisstad.agenda.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.AgendaDocument.ActionText;
import nl.leiden.kennisstad.agenda.AgendaDocument.DeadlineText;
import nl.leiden.kennisstad.agenda.AgendaDocument.Entry;
import nl.leiden.kennisstad.agenda.AgendaDocument.MeansText;
import nl.leiden.kennisstad.agenda.MeansKind;
import nl.leiden.kennisstad.agenda.Verdict;
import nl.leiden.kennisstad.document.Sheet;
import nl.leiden.kennisstad.document.Sheet.Kind;
import nl.leiden.kennisstad.document.Workbook;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;

/** An agenda as sheets: its projects, its actions, and what is put in. */
final class AgendaSheets {

    private final AgendaDocument agenda;
    private final AgendaWords words;

    AgendaSheets(AgendaDocument agenda, Say say, Language language) {
        this.agenda = agenda;
        this.words = new AgendaWords(say, language);
    }

    Workbook all() {
        return new Workbook(
                words.language(),
                words.of(agenda.title()),
                List.of(projects(), actions(), means()));
    }

    Sheet projects() {
        Sheet.Builder sheet =
                Sheet.named(words.of("agenda.export.projects"))
                        .column(words.of("agenda.export.code"), Kind.TEXT)
                        .column(words.of("agenda.criteria.project"), Kind.TEXT)
                        .column(words.of("agenda.export.theme"), Kind.NUMBER)
                        .column(words.of("agenda.texts.status"), Kind.TEXT)
                        .column(words.of("agenda.texts.goal"), Kind.TEXT)
                        .column(words.of("agenda.entry.leads"), Kind.TEXT)
                        .column(words.of("agenda.entry.partners"), Kind.TEXT)
                        .column(words.of("agenda.export.number-of-actions"), Kind.NUMBER)
                        .column(words.of("agenda.export.unmet"), Kind.TEXT);
        for (Entry entry : agenda.entries()) {
            sheet.row(
                    entry.code(),
                    words.of(entry.title()),
                    entry.theme(),
                    words.of(entry.status()),
                    words.of(entry.goal()),
                    lines(entry.leads().stream().map(words::lead).toList()),
                    lines(entry.partners().stream().map(words::partner).toList()),
                    entry.actions().size(),
                    entry.criteria().stream()
                            .filter(one -> one.verdict() != Verdict.MET)
                            .map(AgendaDocument.CriterionText::letter)
                            .collect(Collectors.joining(", ")));
        }
        return sheet.build();
    }

    Sheet actions() {
        Sheet.Builder sheet =
                Sheet.named(words.of("agenda.entry.actions"))
                        .column(words.of("agenda.export.code"), Kind.TEXT)
                        .column(words.of("agenda.criteria.project"), Kind.TEXT)
                        .column(words.of("agenda.action.text"), Kind.TEXT)
                        .column(words.of("agenda.action.deadline"), Kind.TEXT)
                        .column(words.of("agenda.action.first-day"), Kind.DAY)
                        .column(words.of("agenda.action.last-day"), Kind.DAY)
                        .column(words.of("agenda.timeline.first"), Kind.TEXT)
                        .column(words.of("agenda.export.moves"), Kind.NUMBER)
                        .column(words.of("agenda.action.to-steering-group"), Kind.YES_NO);
        for (Entry entry : agenda.entries()) {
            for (ActionText action : entry.actions()) {
                DeadlineText due = action.deadline();
                DeadlineText first = action.firstDeadline();
                sheet.row(
                        entry.code(),
                        words.of(entry.title()),
                        words.of(action.text()),
                        due == null ? null : words.of(due.words()),
                        firstDay(due),
                        due == null ? null : due.lastDay(),
                        first == null ? null : words.of(first.words()),
                        action.moved() == null ? 0 : action.moved(),
                        action.toSteeringGroup());
            }
        }
        return sheet.build();
    }

    private Sheet means() {
        Sheet.Builder sheet =
                Sheet.named(words.of("agenda.means"))
                        .column(words.of("agenda.export.code"), Kind.TEXT)
                        .column(words.of("agenda.means.organisation"), Kind.TEXT)
                        .column(words.of("agenda.means.kind"), Kind.TEXT)
                        .column(words.of("agenda.means.amount"), Kind.NUMBER)
                        .column(words.of("agenda.export.euros"), Kind.MONEY)
                        .column(words.of("agenda.means.year"), Kind.NUMBER)
                        .column(words.of("agenda.means.standing"), Kind.TEXT)
                        .column(words.of("agenda.means.remark"), Kind.TEXT);
        agenda.means().forEach(one -> row(sheet, "", one));
        agenda.entries()
                .forEach(entry -> entry.means().forEach(one -> row(sheet, entry.code(), one)));
        return sheet.build();
    }

    private void row(Sheet.Builder sheet, String code, MeansText means) {
        @Nullable BigDecimal amount = means.amount();
        boolean money = means.kind() == MeansKind.EUROS;
        sheet.row(
                code,
                words.of(means.name()),
                words.word(means.kind()),
                money ? null : amount,
                money ? amount : null,
                means.year(),
                words.word(means.standing()),
                words.of(means.remark()));
    }

    private static @Nullable LocalDate firstDay(@Nullable DeadlineText due) {
        return due == null ? null : due.firstDay();
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
