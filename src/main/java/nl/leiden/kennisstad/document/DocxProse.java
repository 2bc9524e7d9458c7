package nl.leiden.kennisstad.document;

import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText.Reading;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Markdown as the blocks it stands for. */
final class DocxProse {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final Language language;
    private final int top;

    private DocxProse(Language language, int top) {
        this.language = language;
        this.top = top;
    }

    static List<Block> blocks(Block.Prose prose) {
        String markdown = XmlText.legal(prose.markdown().text());
        return new DocxProse(prose.markdown().language(), prose.top())
                .children(PARSER.parse(markdown));
    }

    private List<Block> children(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.addAll(block(node));
        }
        return blocks;
    }

    private List<Block> block(Node node) {
        return switch (node) {
            case Heading heading ->
                    List.of(new Block.Heading(level(heading), words(heading), null));
            case Paragraph paragraph -> List.of(paragraph(paragraph));
            case ListBlock list -> List.of(listing(list));
            case BlockQuote quote -> children(quote);
            case FencedCodeBlock code -> List.of(code(code.getLiteral()));
            case IndentedCodeBlock code -> List.of(code(code.getLiteral()));
            case HtmlBlock html -> List.of(text(html.getLiteral()));
            case TableBlock table -> table(table);
            case ThematicBreak line -> List.of();
            default -> children(node);
        };
    }

    /** As on pages: a heading of level 2 is the highest there is. */
    private int level(Heading heading) {
        return Math.clamp(Math.max(heading.getLevel(), 2) - 2 + top, 1, Block.DEEPEST);
    }

    private Reading words(Node node) {
        StringBuilder text = new StringBuilder();
        DocxInline.runs(node, language).forEach(run -> text.append(run.text().text()));
        return new Reading(text.toString(), language);
    }

    private Block paragraph(Node node) {
        return new Block.Paragraph(DocxInline.runs(node, language));
    }

    private Block listing(ListBlock list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(children(item));
        }
        return new Block.Listing(!(list instanceof BulletList), items);
    }

    private Block code(String literal) {
        return new Block.Paragraph(
                List.of(Run.code(new Reading(literal.stripTrailing(), language))));
    }

    private Block text(String literal) {
        return new Block.Paragraph(List.of(Run.plain(literal.stripTrailing(), language)));
    }

    /** A table without a caption: rows as lines would lose what the columns mean. */
    private List<Block> table(TableBlock table) {
        List<Reading> header = new ArrayList<>();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                List<Block.Cell> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild();
                        cell instanceof TableCell;
                        cell = cell.getNext()) {
                    if (part instanceof TableHead) {
                        header.add(words(cell));
                    } else {
                        cells.add(new Block.Cell(DocxInline.runs(cell, language)));
                    }
                }
                if (!(part instanceof TableHead)) {
                    rows.add(cells);
                }
            }
        }
        List<Integer> weights = header.stream().map(label -> 1).toList();
        return List.of(new Block.Table(new Reading("", language), header, weights, false, rows));
    }
}
