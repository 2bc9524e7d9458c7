package nl.leiden.kennisstad.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Open Sans as it is embedded, and what it can draw. */
final class Typeface {

    /** A font file. */
    record Cut(String file, int weight, boolean italic) {

        InputStream open() {
            return Objects.requireNonNull(Typeface.class.getResourceAsStream("/document/" + file));
        }
    }

    static final String FAMILY = "Open Sans";
    static final List<Cut> CUTS =
            List.of(
                    new Cut("OpenSans-Regular.ttf", 400, false),
                    new Cut("OpenSans-Bold.ttf", 700, false),
                    new Cut("OpenSans-Italic.ttf", 400, true),
                    new Cut("OpenSans-BoldItalic.ttf", 700, true));

    private final List<CmapLookup> glyphs = new ArrayList<>();

    Typeface() {
        for (Cut cut : CUTS) {
            try (InputStream file = cut.open();
                    var font =
                            new TTFParser()
                                    .parse(RandomAccessReadBuffer.createBufferFromStream(file))) {
                glyphs.add(font.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The text in characters that the fonts have. What is not there is drawn as what it is made of,
     * such as '2' for a wide two, else as a replacement character; marks that are not there, and
     * what is invisible, are left out.
     */
    String drawable(String text) {
        String composed = Normalizer.normalize(XmlText.legal(text), Normalizer.Form.NFC);
        StringBuilder drawn = new StringBuilder();
        composed.codePoints().forEach(point -> draw(point, drawn));
        return drawn.toString();
    }

    private void draw(int point, StringBuilder drawn) {
        switch (Character.getType(point)) {
            case Character.FORMAT -> {}
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    drawn.append(point == '\n' ? '\n' : ' ');
            default -> {
                if (has(point)) {
                    drawn.appendCodePoint(point);
                } else if (Character.getType(point) != Character.NON_SPACING_MARK
                        && Character.getType(point) != Character.ENCLOSING_MARK) {
                    drawn.append(instead(point));
                }
            }
        }
    }

    private String instead(int point) {
        String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        return plain.codePoints().allMatch(this::has)
                ? plain
                : Character.toString(XmlText.REPLACEMENT);
    }

    private boolean has(int point) {
        return Character.getType(point) != Character.PRIVATE_USE
                && glyphs.stream().allMatch(font -> font.getGlyphId(point) > 0);
    }
}
