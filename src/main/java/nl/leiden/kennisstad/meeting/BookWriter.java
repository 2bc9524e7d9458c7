package nl.leiden.kennisstad.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.agenda.export.AgendaExports;
import nl.leiden.kennisstad.document.Doc;
import nl.leiden.kennisstad.document.DocBuilder;
import nl.leiden.kennisstad.document.Run;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.steering.Rating;
import nl.leiden.kennisstad.steering.ReviewSheet;
import nl.leiden.kennisstad.ui.Format;
import nl.leiden.kennisstad.ui.Keys;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the meeting book: everything the steering group needs at the table, in one document. */
@Component
class BookWriter {

    private final AgendaExports agendas;
    private final Say say;

    BookWriter(AgendaExports agendas, Say say) {
        this.agendas = agendas;
        this.say = say;
    }

    Doc write(PapersDocument papers, Language language) {
        return new Book(papers, language, agendas, say).write();
    }

    /** One book under way. */
    private record Book(PapersDocument papers, Language language, AgendaExports agendas, Say say) {

        Doc write() {
            DocBuilder doc =
                    Doc.titled(language, words("meeting.book.title", papers.day()))
                            .subtitle(words("meeting.book.subtitle", papers.kind()))
                            .footer(words("meeting.book.title", papers.day()));
            doc.facts(facts());
            if (language == Language.EN) {
                doc.paragraph(words("meeting.book.dutch"));
            }
            order(doc);
            ReviewSheet sheet = papers.sheet();
            if (sheet != null) {
                sheet(doc, sheet);
                reports(doc, sheet);
            }
            papers.agendas().forEach(proposal -> agenda(doc, proposal));
            MinutesDocument minutes = papers.minutes();
            if (minutes != null) {
                new BookMinutes(minutes, language, say).write(doc);
            }
            tasks(doc);
            return doc.build();
        }

        private Map<String, LocalizedText> facts() {
            Map<String, LocalizedText> facts = new LinkedHashMap<>();
            facts.put(
                    words("meeting.when"),
                    say.both(
                            "meeting.when.times",
                            papers.day(),
                            papers.startsAt(),
                            papers.endsAt()));
            LocalizedText place = papers.place();
            if (place != null) {
                facts.put(words("meeting.form.place"), place);
            }
            return facts;
        }

        private void order(DocBuilder doc) {
            doc.heading(1, words("meeting.order"));
            if (papers.order().isEmpty()) {
                doc.paragraph(words("meeting.order.empty"));
                return;
            }
            doc.numberRuns(papers.order().stream().map(this::point).toList());
        }

        private List<Run> point(PapersDocument.Point point) {
            LocalizedText explanation = point.explanation();
            return runs(
                    ": ",
                    explanation == null
                            ? List.of(point.title())
                            : List.of(point.title(), explanation));
        }

        /** One after the other, each in the language that it has. */
        private List<Run> runs(String between, List<LocalizedText> texts) {
            List<Run> runs = new ArrayList<>();
            for (LocalizedText text : texts) {
                if (!runs.isEmpty()) {
                    runs.add(Run.plain(between, language));
                }
                runs.add(Run.plain(text.in(language)));
            }
            return runs;
        }

        private void sheet(DocBuilder doc, ReviewSheet sheet) {
            doc.pageBreak().heading(1, words("meeting.book.sheet"));
            LocalDate before = sheet.comparedWith();
            if (before != null) {
                doc.paragraph(words("steering.compared", before));
            }
            DocBuilder.TableBuilder table =
                    doc.table(words("meeting.book.sheet"))
                            .column(words("meeting.book.project"), 4)
                            .column(words("meeting.book.before"), 2)
                            .column(words("meeting.book.now"), 2)
                            .column(words("meeting.book.attention"), 3)
                            .rowHeaders();
            sheet.lines()
                    .forEach(line ->
                            table.row(
                                    LocalizedText.joined(
                                            " ", List.of(both(line.code()), line.title())),
                                    rating(line.before()),
                                    rating(line.rating()),
                                    attention(line)));
            table.end();
        }

        private LocalizedText attention(ReviewSheet.Line line) {
            List<LocalizedText> said = new ArrayList<>();
            if (line.change() != null) {
                said.add(constant("steering.change.", line.change()));
            }
            if (line.silent()) {
                said.add(say.both("meeting.book.silent"));
            }
            if (!line.late().isEmpty()) {
                said.add(say.both("steering.late", line.late().size()));
            }
            if (line.withoutLead()) {
                said.add(say.both("steering.no-lead"));
            }
            if (line.withoutMeans()) {
                said.add(say.both("steering.no-means"));
            }
            return LocalizedText.joined("; ", said);
        }

        private void reports(DocBuilder doc, ReviewSheet sheet) {
            doc.pageBreak().heading(1, words("meeting.book.reports"));
            for (ReviewSheet.Line line : sheet.lines()) {
                doc.heading(2, LocalizedText.joined(" ", List.of(both(line.code()), line.title())));
                if (line.silent()) {
                    doc.paragraph(words("meeting.book.silent"));
                    continue;
                }
                report(doc, line);
            }
        }

        private void report(DocBuilder doc, ReviewSheet.Line line) {
            doc.paragraph(Run.strong(rating(line.rating()).in(language)));
            LocalizedText summary = line.summary();
            if (summary != null) {
                doc.prose(summary, 3);
            }
            if (!line.changed().isEmpty()) {
                doc.bulletRuns(line.changed().stream().map(this::changed).toList());
            }
            Map<String, LocalizedText> inside = new LinkedHashMap<>();
            put(inside, "steering.report.risks", line.risks());
            put(inside, "steering.asked", line.request());
            put(inside, "steering.report.means-used", line.meansUsed());
            String reporter = line.reportedBy();
            if (reporter != null) {
                inside.put(
                        words("steering.report.by"),
                        line.onBehalf() == null
                                ? both(reporter)
                                : LocalizedText.joined(
                                        " ",
                                        List.of(both(reporter), say.both("steering.on-behalf"))));
            }
            if (!inside.isEmpty()) {
                doc.facts(inside);
            }
        }

        private List<Run> changed(ReviewSheet.Changed changed) {
            List<LocalizedText> said = new ArrayList<>();
            said.add(constant("steering.reported-state.", changed.state()));
            LocalDate until = changed.until();
            if (until != null) {
                said.add(say.both("steering.report.until-day", until));
            }
            said.add(changed.action());
            String reason = changed.reason();
            if (reason != null) {
                said.add(LocalizedText.dutch(reason));
            }
            return runs(" – ", said);
        }

        private void agenda(DocBuilder doc, PapersDocument.Proposal proposal) {
            doc.pageBreak().heading(1, proposal.agenda().title());
            doc.embed(agendas.document(proposal.agenda(), language), 1);
            if (proposal.base() != null) {
                doc.pageBreak().heading(1, words("meeting.book.changes"));
                doc.embed(
                        agendas.changes(
                                proposal.base(),
                                proposal.base().title(),
                                proposal.agenda(),
                                proposal.agenda().title(),
                                language),
                        1);
            }
        }

        private void tasks(DocBuilder doc) {
            doc.heading(1, words("meeting.book.tasks"));
            if (papers.tasks().isEmpty()) {
                doc.paragraph(words("meeting.book.no-tasks"));
                return;
            }
            DocBuilder.TableBuilder table =
                    doc.table(words("meeting.book.tasks"))
                            .column(words("meeting.book.task"), 5)
                            .column(words("decision.filter.who"), 3)
                            .column(words("meeting.book.due"), 2)
                            .column(words("meeting.book.decision"), 1);
            papers.tasks()
                    .forEach(task ->
                            table.row(
                                    task.text(),
                                    both(task.who()),
                                    day(task.dueOn()),
                                    both(task.decision())));
            table.end();
        }

        private LocalizedText day(@Nullable LocalDate day) {
            return day == null
                    ? both("–")
                    : LocalizedText.of(Format.day(day, Language.NL), Format.day(day, Language.EN));
        }

        private LocalizedText rating(@Nullable Rating rating) {
            return rating == null
                    ? say.both("steering.rating.none")
                    : constant("steering.rating.", rating);
        }

        private LocalizedText constant(String prefix, Enum<?> constant) {
            return say.both(prefix + Keys.key(constant));
        }

        /** Inside texts are Dutch. */
        private void put(Map<String, LocalizedText> facts, String key, @Nullable String text) {
            if (text != null) {
                facts.put(words(key), LocalizedText.dutch(text));
            }
        }

        private static LocalizedText both(String text) {
            return LocalizedText.of(text, text);
        }

        private String words(String key, Object... arguments) {
            return say.in(language, key, arguments);
        }
    }
}
