package nl.leiden.kennisstad.agenda.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.AgendaDocument.CriterionText;
import nl.leiden.kennisstad.agenda.AgendaDocument.Entry;
import nl.leiden.kennisstad.agenda.AgendaDocument.MeansText;
import nl.leiden.kennisstad.document.Block;
import nl.leiden.kennisstad.document.Doc;
import nl.leiden.kennisstad.document.DocBuilder;
import nl.leiden.kennisstad.document.Run;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Format;
import nl.leiden.kennisstad.ui.Keys;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;

/** A whole agenda as a document. */
final class AgendaDoc {

    private final AgendaDocument agenda;
    private final AgendaWords words;
    private final DocBuilder doc;

    private AgendaDoc(AgendaDocument agenda, AgendaWords words) {
        this.agenda = agenda;
        this.words = words;
        this.doc = Doc.titled(words.language(), words.of(agenda.title()));
    }

    /**
     * @param fingerprint of the frozen Dutch, null for a draft, which is then marked as such
     */
    static Doc of(AgendaDocument agenda, @Nullable String fingerprint, Say say, Language language) {
        AgendaDoc writing = new AgendaDoc(agenda, new AgendaWords(say, language));
        return writing.write(fingerprint);
    }

    private Doc write(@Nullable String fingerprint) {
        doc.subtitle(words.of(agenda.agreement().title()));
        doc.footer(
                words.of(agenda.title())
                        + ", "
                        + words.of("agenda.export.version", agenda.revision()));
        if (fingerprint == null) {
            doc.marked(words.of("agenda.export.draft"));
        }
        doc.facts(facts(fingerprint != null));
        if (agenda.introduction() != null) {
            doc.prose(agenda.introduction(), 2);
        }
        matrix();
        for (AgendaDocument.ThemeName theme : agenda.themes()) {
            group(theme.number() + ". " + words.of(theme.title()), theme.number());
        }
        group(words.of("agenda.export.above-themes"), null);
        endings();
        meansAboveAll();
        if (fingerprint != null) {
            doc.heading(1, words.of("agenda.export.fingerprint"));
            doc.paragraph(words.of("agenda.export.fingerprint.explained"));
            doc.paragraph(Run.code(new LocalizedText.Reading(fingerprint, words.language())));
        }
        return doc.build();
    }

    private Map<String, LocalizedText> facts(boolean adopted) {
        Map<String, LocalizedText> facts = new LinkedHashMap<>();
        AgendaDocument.DecisionText decision = agenda.decision();
        facts.put(words.of("agenda.export.years"), plain(words.years(agenda)));
        facts.put(
                words.of("agenda.export.version-label"),
                plain(Integer.toString(agenda.revision())));
        if (adopted) {
            facts.put(
                    words.of("agenda.export.adopted"),
                    plain(Format.day(decision.takenOn(), words.language())));
            facts.put(words.of("agenda.export.decision"), plain(decision.number()));
            facts.put(words.of("agenda.adoption.how"), decision.how());
            facts.put(words.of("agenda.adoption.text"), decision.text());
        }
        facts.put(words.of("agenda.export.parties"), LocalizedText.joined(", ", agenda.parties()));
        return facts;
    }

    private static LocalizedText plain(String text) {
        return LocalizedText.of(text, text);
    }

    /** Every entry by every criterion, on one page. */
    private void matrix() {
        List<CriterionText> criteria =
                agenda.entries().stream()
                        .map(Entry::criteria)
                        .filter(known -> !known.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        if (criteria.isEmpty()) {
            return;
        }
        doc.heading(1, words.of("agenda.criteria"));
        var table = doc.table(words.of("agenda.export.matrix")).rowHeaders();
        table.column(words.of("agenda.criteria.project"), 5);
        criteria.forEach(one -> table.column(one.letter(), 2));
        for (Entry entry : agenda.entries()) {
            List<String> cells = new ArrayList<>();
            cells.add(entry.code() + " " + words.of(entry.title()));
            entry.criteria()
                    .forEach(one ->
                            cells.add(words.of("agenda.export.short." + Keys.key(one.verdict()))));
            if (cells.size() == criteria.size() + 1) {
                table.row(cells.toArray(String[]::new));
            }
        }
        table.end();
        List<LocalizedText> legend =
                criteria.stream()
                        .map(one ->
                                LocalizedText.joined(
                                        ". ", List.of(plain(one.letter()), one.title())))
                        .toList();
        doc.bullets(legend);
    }

    private void group(String title, @Nullable Integer theme) {
        List<Entry> entries =
                agenda.entries().stream()
                        .filter(entry -> Objects.equals(entry.theme(), theme))
                        .toList();
        if (!entries.isEmpty()) {
            doc.heading(1, title);
            entries.forEach(this::entry);
        }
    }

    private void entry(Entry entry) {
        doc.heading(2, entry.code() + " " + words.of(entry.title()));
        prose("agenda.texts.goal", entry.goal());
        prose("agenda.texts.introduction", entry.introduction());
        Map<String, List<Block>> facts = new LinkedHashMap<>();
        if (entry.status() != null) {
            facts.put(
                    words.of("agenda.texts.status"), paragraphs(List.of(words.of(entry.status()))));
        }
        facts.put(
                words.of("agenda.entry.leads"),
                orNone(entry.leads().stream().map(words::lead).toList(), "agenda.entry.no-leads"));
        facts.put(
                words.of("agenda.entry.partners"),
                orNone(
                        entry.partners().stream().map(words::partner).toList(),
                        "agenda.entry.no-partners"));
        facts.put(
                words.of("agenda.means"),
                orNone(entry.means().stream().map(words::means).toList(), "agenda.means.none"));
        doc.factBlocks(facts);
        actions(entry);
        criteria(entry);
    }

    private void prose(String label, @Nullable LocalizedText text) {
        if (text != null) {
            doc.heading(3, words.of(label));
            doc.prose(text, 4);
        }
    }

    private void actions(Entry entry) {
        doc.heading(3, words.of("agenda.entry.actions"));
        if (entry.actions().isEmpty()) {
            doc.paragraph(words.of("agenda.entry.no-actions"));
            return;
        }
        List<List<Block>> items = new ArrayList<>();
        for (AgendaDocument.ActionText action : entry.actions()) {
            List<Block> item = new ArrayList<>();
            item.add(new Block.Prose(action.text().in(words.language()), 5));
            String due = words.deadline(action);
            if (!due.isBlank()) {
                item.add(
                        new Block.Paragraph(
                                List.of(
                                        Run.emphasis(
                                                new LocalizedText.Reading(
                                                        due, words.language())))));
            }
            items.add(item);
        }
        doc.add(new Block.Listing(true, items));
    }

    private void criteria(Entry entry) {
        if (entry.criteria().isEmpty()) {
            return;
        }
        var table =
                doc.table(words.of("agenda.export.criteria-of", entry.code()))
                        .rowHeaders()
                        .column(words.of("agenda.export.criterion"), 3)
                        .column(words.of("agenda.export.verdict"), 2)
                        .column(words.of("agenda.export.why"), 6);
        for (CriterionText one : entry.criteria()) {
            String why = words.of(one.reason());
            if (one.dispensation() != null) {
                why =
                        (why
                                        + " "
                                        + words.of("agenda.dispensation.because")
                                        + " "
                                        + words.of(one.dispensation()))
                                .strip();
            }
            table.row(
                    one.letter() + ". " + words.of(one.title()),
                    words.word(one.verdict()),
                    why.isEmpty() ? "–" : why);
        }
        table.end();
    }

    private void endings() {
        if (agenda.endings().isEmpty()) {
            return;
        }
        doc.heading(1, words.of("agenda.endings"));
        var table =
                doc.table(words.of("agenda.endings"))
                        .rowHeaders()
                        .column(words.of("agenda.criteria.project"), 3)
                        .column(words.of("agenda.ending.how"), 2)
                        .column(words.of("agenda.ending.reason"), 4)
                        .column(words.of("agenda.ending.securing"), 4);
        agenda.endings()
                .forEach(one ->
                        table.row(
                                one.code() + " " + words.of(one.title()),
                                words.word(one.how()),
                                orDash(words.of(one.reason())),
                                orDash(words.of(one.securing()))));
        table.end();
    }

    private void meansAboveAll() {
        List<MeansText> means = agenda.means();
        if (!means.isEmpty()) {
            doc.heading(1, words.of("agenda.export.means-above"));
            doc.bullets(means.stream().map(words::means).map(AgendaDoc::plain).toList());
        }
    }

    private List<Block> orNone(List<String> lines, String none) {
        return paragraphs(lines.isEmpty() ? List.of(words.of(none)) : lines);
    }

    private List<Block> paragraphs(List<String> lines) {
        return lines.stream()
                .map(line ->
                        (Block) new Block.Paragraph(List.of(Run.plain(line, words.language()))))
                .toList();
    }

    private static String orDash(String text) {
        return text.isBlank() ? "–" : text;
    }
}
