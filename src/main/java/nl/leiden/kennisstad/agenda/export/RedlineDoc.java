package nl.leiden.kennisstad.agenda.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.agenda.Redline;
import nl.leiden.kennisstad.agenda.Redline.Difference;
import nl.leiden.kennisstad.agenda.Redline.Line;
import nl.leiden.kennisstad.agenda.TextRedline;
import nl.leiden.kennisstad.document.Block;
import nl.leiden.kennisstad.document.Doc;
import nl.leiden.kennisstad.document.DocBuilder;
import nl.leiden.kennisstad.document.Run;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.shared.LocalizedText.Reading;
import nl.leiden.kennisstad.ui.Keys;

/** What one agenda says differently from another, as a document. */
final class RedlineDoc {

    private final AgendaWords words;

    private RedlineDoc(AgendaWords words) {
        this.words = words;
    }

    /**
     * @param newer what the newer one is called
     * @param older what it is compared with
     */
    static Doc of(Redline redline, LocalizedText newer, LocalizedText older, AgendaWords words) {
        return new RedlineDoc(words).write(redline, newer, older);
    }

    private Doc write(Redline redline, LocalizedText newer, LocalizedText older) {
        DocBuilder doc =
                Doc.titled(words.language(), words.of("agenda.export.changes", newer))
                        .subtitle(words.of("agenda.export.compared-with", older))
                        .footer(words.of(newer));
        if (redline.nothing()) {
            return doc.paragraph(words.of("agenda.redline.same")).build();
        }
        doc.bullets(
                redline.tallies().entrySet().stream()
                        .map(tally ->
                                words.of(
                                        "agenda.tally." + Keys.key(tally.getKey()),
                                        tally.getValue()))
                        .map(text -> LocalizedText.of(text, text))
                        .toList());
        doc.paragraph(
                Run.deleted(reading(words.of("agenda.redline.legend-deleted"))),
                Run.plain(reading(" ")),
                Run.inserted(reading(words.of("agenda.redline.legend-inserted"))));
        differences(doc, redline.agenda());
        for (Redline.Project project : redline.projects()) {
            project(doc, project);
        }
        if (!redline.means().isEmpty()) {
            doc.heading(1, words.of("agenda.export.means-above"));
            doc.add(lines(redline.means()));
        }
        return doc.build();
    }

    private void project(DocBuilder doc, Redline.Project project) {
        doc.heading(1, project.code() + " " + project.title().text());
        doc.paragraph(Run.strong(reading(words.word(project.fate()))));
        if (project.title().changed()) {
            doc.add(new Block.Paragraph(runs(project.title())));
        }
        differences(doc, project.differences());
        for (Redline.Section section : project.sections()) {
            doc.heading(2, words.word(section.aspect()));
            doc.add(lines(section.lines()));
        }
    }

    private void differences(DocBuilder doc, List<Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        Map<String, List<Block>> facts = new LinkedHashMap<>();
        differences.forEach(one ->
                facts.computeIfAbsent(words.word(one.aspect()), aspect -> new ArrayList<>())
                        .add(new Block.Paragraph(runs(one.text()))));
        doc.factBlocks(facts);
    }

    private Block lines(List<Line> lines) {
        return new Block.Listing(false, lines.stream().map(this::line).toList());
    }

    private List<Block> line(Line line) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(runs(line.text())));
        for (Difference one : line.differences()) {
            List<Run> said = new ArrayList<>();
            said.add(Run.emphasis(reading(words.word(one.aspect()) + ": ")));
            said.addAll(runs(one.text()));
            blocks.add(new Block.Paragraph(said));
        }
        return blocks;
    }

    /** What takes the place of deleted words stands a space apart from them. */
    private static List<Run> runs(TextRedline text) {
        List<Run> runs = new ArrayList<>();
        boolean afterDeleted = false;
        for (TextRedline.Run run : text.runs()) {
            Reading said = new Reading(run.text(), text.language());
            if (afterDeleted && run.inserted()) {
                runs.add(Run.plain(new Reading(" ", text.language())));
            }
            runs.add(
                    run.deleted()
                            ? Run.deleted(said)
                            : run.inserted() ? Run.inserted(said) : Run.plain(said));
            afterDeleted = run.deleted();
        }
        return runs;
    }

    private Reading reading(String text) {
        return new Reading(text, words.language());
    }
}
