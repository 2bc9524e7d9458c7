package nl.leiden.kennisstad.document;

import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText.Reading;

/** Writes XHTML, everything escaped. */
final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Language page;

    Markup(Language page) {
        this.page = page;
    }

    /**
     * @param attributes names and values in turn
     */
    Markup open(String tag, String... attributes) {
        begin(tag, attributes);
        out.append('>');
        return this;
    }

    Markup empty(String tag, String... attributes) {
        begin(tag, attributes);
        out.append("/>");
        return this;
    }

    Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Markup text(String text) {
        out.append(escape(text));
        return this;
    }

    /** An element with words, marked with their language where it is not the page's. */
    Markup words(String tag, Reading text, String... attributes) {
        return openIn(tag, text.language(), attributes).text(text.text()).close(tag);
    }

    Markup openIn(String tag, Language language, String... attributes) {
        begin(tag, attributes);
        if (language != page) {
            attribute("lang", language.tag());
        }
        out.append('>');
        return this;
    }

    /** What is known to be safe and well-formed. */
    Markup raw(String xml) {
        out.append(xml);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void begin(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
    }

    private static String escape(String text) {
        return XmlText.legal(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
