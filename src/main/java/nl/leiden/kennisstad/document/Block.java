package nl.leiden.kennisstad.document;

import java.util.List;
import java.util.regex.Pattern;
import nl.leiden.kennisstad.shared.LocalizedText.Reading;
import org.jspecify.annotations.Nullable;

/** A part of a document that begins on a line of its own. */
public sealed interface Block {

    int DEEPEST = 5;

    /**
     * @param level 1 to 5, below the document's title
     * @param anchor name that a link {@code #name} leads to, or null
     */
    record Heading(int level, Reading text, @Nullable String anchor) implements Block {

        static final Pattern ANCHOR = Pattern.compile("[a-z][a-z0-9-]{0,38}");

        public Heading {
            if (anchor != null && !ANCHOR.matcher(anchor).matches()) {
                throw new IllegalArgumentException("Not an anchor: " + anchor);
            }
            if (level < 1 || level > DEEPEST) {
                throw new IllegalArgumentException("No heading of level " + level);
            }
        }
    }

    record Paragraph(List<Run> runs) implements Block {

        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /**
     * @param top level that its highest headings get, 1 to 5
     */
    record Prose(Reading markdown, int top) implements Block {}

    /** Terms, each with what is said of it. */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Listing(boolean ordered, List<List<Block>> items) implements Block {

        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * @param weights relative widths of the columns, as many as there are header cells
     * @param rowHeaders whether the first cell of a row names the row
     */
    record Table(
            Reading caption,
            List<Reading> header,
            List<Integer> weights,
            boolean rowHeaders,
            List<List<Cell>> rows)
            implements Block {

        public Table {
            header = List.copyOf(header);
            weights = List.copyOf(weights);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = header.size();
            if (columns == 0
                    || weights.size() != columns
                    || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("A table's rows are as long as its header");
            }
        }
    }

    /**
     * @param svg an SVG document, drawn by the portal itself
     * @param alt what it says, in words
     */
    record Picture(String svg, Reading alt) implements Block {}

    record PageBreak() implements Block {}

    /** A term and what is said of it. */
    record Fact(Reading term, List<Block> said) {

        public Fact {
            said = List.copyOf(said);
        }
    }

    /** A cell of a table. */
    record Cell(List<Run> runs) {

        public Cell {
            runs = List.copyOf(runs);
        }

        public static Cell of(Run... runs) {
            return new Cell(List.of(runs));
        }
    }
}
