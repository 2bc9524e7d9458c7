package nl.leiden.kennisstad.document;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import nl.leiden.kennisstad.shared.LocalizedText.Reading;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.springframework.context.MessageSource;

/** The blocks of a text document, in the body or in a cell of it. */
final class DocxBody {

    private final XWPFDocument file;
    private final DocxLists lists;
    private final DocxRuns runs;
    private final MessageSource messages;
    private int level;
    private int anchors;

    /** Where paragraphs come: in the body, or in a cell. */
    private record Place(Supplier<XWPFParagraph> next, String style, boolean inCell) {}

    DocxBody(XWPFDocument file, DocxLists lists, DocxRuns runs, MessageSource messages) {
        this.file = file;
        this.lists = lists;
        this.runs = runs;
        this.messages = messages;
    }

    void block(Block block) {
        block(block, new Place(file::createParagraph, DocxStyles.TEXT, false));
    }

    private void block(Block block, Place place) {
        switch (block) {
            case Block.Heading heading -> heading(heading, place);
            case Block.Paragraph paragraph -> runs.write(paragraph(place), paragraph.runs());
            case Block.Prose prose -> DocxProse.blocks(prose).forEach(part -> block(part, place));
            case Block.Facts facts -> facts(facts, place);
            case Block.Listing listing -> listing(listing, place, 0);
            case Block.Table table -> table(table, place);
            case Block.Picture picture -> picture(picture, place);
            case Block.PageBreak pageBreak ->
                    place.next().get().createRun().addBreak(BreakType.PAGE);
        }
    }

    private XWPFParagraph paragraph(Place place) {
        XWPFParagraph paragraph = place.next().get();
        paragraph.setStyle(place.style());
        return paragraph;
    }

    private void heading(Block.Heading heading, Place place) {
        if (heading.text().text().isBlank()) {
            return;
        }
        level = Math.min(heading.level(), level + 1);
        XWPFParagraph paragraph = place.next().get();
        paragraph.setStyle(place.inCell() ? place.style() : DocxStyles.HEADING + level);
        String anchor = heading.anchor();
        if (anchor == null) {
            runs.write(paragraph, Run.plain(heading.text()));
        } else {
            CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
            BigInteger id = BigInteger.valueOf(++anchors);
            start.setId(id);
            start.setName(anchor);
            runs.write(paragraph, Run.plain(heading.text()));
            paragraph.getCTP().addNewBookmarkEnd().setId(id);
        }
    }

    private void listing(Block.Listing listing, Place place, int depth) {
        DocxLists.Counter counter = lists.begin(listing.ordered(), depth, 1);
        String style = listing.ordered() ? DocxStyles.NUMBER : DocxStyles.BULLET;
        for (List<Block> item : listing.items()) {
            XWPFParagraph first = place.next().get();
            first.setStyle(style);
            counter.into(first);
            boolean begun = false;
            for (Block block : item) {
                if (!begun && block instanceof Block.Paragraph paragraph) {
                    runs.write(first, paragraph.runs());
                } else if (block instanceof Block.Listing inner) {
                    listing(inner, place, depth + 1);
                } else {
                    block(block, new Place(place.next(), DocxStyles.CONTINUED, true));
                }
                begun = true;
            }
        }
    }

    private void facts(Block.Facts facts, Place place) {
        if (facts.facts().isEmpty()) {
            return;
        }
        if (place.inCell()) {
            facts.facts()
                    .forEach(fact -> {
                        runs.write(paragraph(place), Run.strong(fact.term()));
                        fact.said().forEach(said -> block(said, place));
                    });
            return;
        }
        DocxTable table =
                new DocxTable(file, DocxStyles.FACTS, facts.facts().size(), List.of(3, 7));
        for (int i = 0; i < facts.facts().size(); i++) {
            Block.Fact fact = facts.facts().get(i);
            cell(table.cell(i, 0), List.of(new Block.Paragraph(List.of(Run.strong(fact.term())))));
            cell(table.cell(i, 1), fact.said());
        }
        table.end();
    }

    private void table(Block.Table table, Place place) {
        if (!table.caption().text().isBlank()) {
            XWPFParagraph caption = place.next().get();
            caption.setStyle(DocxStyles.CAPTION);
            runs.write(caption, Run.plain(table.caption()));
        }
        if (place.inCell()) {
            table.rows()
                    .forEach(row -> row.forEach(cell -> runs.write(paragraph(place), cell.runs())));
            return;
        }
        DocxTable written =
                new DocxTable(file, DocxStyles.TABLE, table.rows().size() + 1, table.weights());
        written.headerRow(XmlText.legal(table.caption().text()));
        for (int column = 0; column < table.header().size(); column++) {
            cell(
                    written.cell(0, column),
                    paragraphs(List.of(Run.strong(table.header().get(column)))));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<Block.Cell> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                cell(written.cell(row + 1, column), paragraphs(cells.get(column).runs()));
            }
        }
        written.end();
    }

    private static List<Block> paragraphs(List<Run> runs) {
        return List.of(new Block.Paragraph(runs));
    }

    private void cell(XWPFTableCell cell, List<Block> blocks) {
        FirstThenNew paragraphs = new FirstThenNew(cell);
        blocks.forEach(block -> block(block, new Place(paragraphs, DocxStyles.CELL, true)));
    }

    /** Told in words: the table that follows holds what it shows. */
    private void picture(Block.Picture picture, Place place) {
        String words =
                messages.getMessage(
                        "document.picture",
                        new Object[] {picture.alt().text()},
                        picture.alt().language().locale());
        runs.write(paragraph(place), Run.emphasis(new Reading(words, picture.alt().language())));
    }

    /** A cell has a paragraph already. */
    private static final class FirstThenNew implements Supplier<XWPFParagraph> {

        private final XWPFTableCell cell;
        private @Nullable XWPFParagraph first;

        FirstThenNew(XWPFTableCell cell) {
            this.cell = cell;
            this.first = cell.getParagraphs().getFirst();
        }

        @Override
        public XWPFParagraph get() {
            XWPFParagraph next = first;
            first = null;
            return next == null ? cell.addParagraph() : next;
        }
    }
}
