package nl.leiden.kennisstad.document;

/**
 * The words of a sheet that are not its own.
 *
 * @param cut ends a text that was too long for a cell
 */
record SheetWords(String author, String yes, String no, String cut) {

    String of(boolean value) {
        return value ? yes : no;
    }

    /** Whether a spreadsheet would take the text for a formula. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
