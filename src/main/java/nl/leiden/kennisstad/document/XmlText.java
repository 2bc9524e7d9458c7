package nl.leiden.kennisstad.document;

/** The one place that keeps illegal characters out of XML. */
final class XmlText {

    static final int REPLACEMENT = 0xFFFD;

    /** Stands for words that are not there. */
    static final char DASH = '–';

    private XmlText() {}

    /** The text with a replacement for each character that XML 1.0 cannot hold. */
    static String legal(String text) {
        return text.codePoints().allMatch(XmlText::isLegal)
                ? text
                : text.codePoints()
                        .map(point -> isLegal(point) ? point : REPLACEMENT)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
