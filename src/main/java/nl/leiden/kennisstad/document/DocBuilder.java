package nl.leiden.kennisstad.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.shared.LocalizedText.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Puts a document together, from top to bottom. A text in two languages is read in the document's
 * language; a plain one is in that language.
 */
public final class DocBuilder {

    private final Language language;
    private final Reading title;
    private @Nullable Reading subtitle;
    private @Nullable Reading mark;
    private @Nullable Reading footer;
    private final List<Block> blocks = new ArrayList<>();

    DocBuilder(Language language, Reading title) {
        this.language = language;
        this.title = title;
    }

    public DocBuilder subtitle(String text) {
        this.subtitle = reading(text);
        return this;
    }

    /** Such as 'concept': on the title and at the top of every page. */
    public DocBuilder marked(String text) {
        this.mark = reading(text);
        return this;
    }

    public DocBuilder footer(String text) {
        this.footer = reading(text);
        return this;
    }

    public DocBuilder heading(int level, LocalizedText text) {
        return add(new Block.Heading(level, text.in(language), null));
    }

    public DocBuilder heading(int level, String text) {
        return add(new Block.Heading(level, reading(text), null));
    }

    /** A heading that a link leads to. */
    public DocBuilder heading(int level, Reading text, String anchor) {
        return add(new Block.Heading(level, text, anchor));
    }

    public DocBuilder paragraph(LocalizedText text) {
        return paragraph(Run.plain(text.in(language)));
    }

    public DocBuilder paragraph(String text) {
        return paragraph(Run.plain(reading(text)));
    }

    public DocBuilder paragraph(Run... runs) {
        return add(new Block.Paragraph(List.of(runs)));
    }

    /** Markdown, its highest headings of this level. */
    public DocBuilder prose(LocalizedText markdown, int top) {
        return add(new Block.Prose(markdown.in(language), top));
    }

    public DocBuilder prose(String markdown, int top) {
        return add(new Block.Prose(reading(markdown), top));
    }

    /** Terms with a text each, in the order of the map. */
    public DocBuilder facts(Map<String, LocalizedText> facts) {
        Map<String, List<Block>> said = new LinkedHashMap<>();
        facts.forEach((term, text) ->
                said.put(
                        term, List.of(new Block.Paragraph(List.of(Run.plain(text.in(language)))))));
        return factBlocks(said);
    }

    /** Terms with blocks each, in the order of the map. */
    public DocBuilder factBlocks(Map<String, List<Block>> facts) {
        return add(
                new Block.Facts(
                        facts.entrySet().stream()
                                .map(fact ->
                                        new Block.Fact(reading(fact.getKey()), fact.getValue()))
                                .toList()));
    }

    public DocBuilder bullets(List<LocalizedText> items) {
        return add(listing(false, items));
    }

    /** Items of several runs, each in a language of its own. */
    public DocBuilder bulletRuns(List<List<Run>> items) {
        return add(runs(false, items));
    }

    /** As {@link #bulletRuns}, numbered. */
    public DocBuilder numberRuns(List<List<Run>> items) {
        return add(runs(true, items));
    }

    public DocBuilder numbers(List<LocalizedText> items) {
        return add(listing(true, items));
    }

    /** Begins a table; its {@code end()} comes back here. */
    public TableBuilder table(String caption) {
        return new TableBuilder(this, reading(caption));
    }

    public DocBuilder picture(String svg, String alt) {
        return add(new Block.Picture(svg, reading(alt)));
    }

    public DocBuilder pageBreak() {
        return add(new Block.PageBreak());
    }

    public DocBuilder add(Block block) {
        blocks.add(block);
        return this;
    }

    /** All of another document, with its headings so many levels deeper. */
    public DocBuilder embed(Doc other, int deeper) {
        other.blocks().forEach(block -> add(deepened(block, deeper)));
        return this;
    }

    private static Block deepened(Block block, int deeper) {
        return switch (block) {
            case Block.Heading heading ->
                    new Block.Heading(
                            Math.min(heading.level() + deeper, Block.DEEPEST),
                            heading.text(),
                            null);
            case Block.Prose prose ->
                    new Block.Prose(
                            prose.markdown(), Math.min(prose.top() + deeper, Block.DEEPEST));
            default -> block;
        };
    }

    public Doc build() {
        return new Doc(language, title, subtitle, mark, footer, blocks);
    }

    Reading reading(String text) {
        return new Reading(text, language);
    }

    private Block listing(boolean ordered, List<LocalizedText> items) {
        return runs(
                ordered,
                items.stream().map(item -> List.of(Run.plain(item.in(language)))).toList());
    }

    private static Block runs(boolean ordered, List<List<Run>> items) {
        return new Block.Listing(
                ordered,
                items.stream().map(item -> List.<Block>of(new Block.Paragraph(item))).toList());
    }

    /** A table under way. */
    public static final class TableBuilder {

        private final DocBuilder document;
        private final Reading caption;
        private final List<Reading> header = new ArrayList<>();
        private final List<Integer> weights = new ArrayList<>();
        private final List<List<Block.Cell>> rows = new ArrayList<>();
        private boolean rowHeaders;

        TableBuilder(DocBuilder document, Reading caption) {
            this.document = document;
            this.caption = caption;
        }

        /** A column with its relative width. */
        public TableBuilder column(String label, int weight) {
            header.add(document.reading(label));
            weights.add(weight);
            return this;
        }

        /** The first cell of a row names the row. */
        public TableBuilder rowHeaders() {
            this.rowHeaders = true;
            return this;
        }

        public TableBuilder row(Block.Cell... cells) {
            rows.add(List.of(cells));
            return this;
        }

        public TableBuilder row(LocalizedText... cells) {
            return row(
                    Arrays.stream(cells)
                            .map(cell -> Block.Cell.of(Run.plain(cell.in(document.language))))
                            .toArray(Block.Cell[]::new));
        }

        public TableBuilder row(String... cells) {
            return row(
                    Stream.of(cells)
                            .map(cell -> Block.Cell.of(Run.plain(document.reading(cell))))
                            .toArray(Block.Cell[]::new));
        }

        public DocBuilder end() {
            return document.add(new Block.Table(caption, header, weights, rowHeaders, rows));
        }
    }
}
