package nl.leiden.kennisstad.document;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pictures as part of a page. */
final class Svg {

    private Svg() {}

    /** The picture with its words, where the PDF looks for them. */
    static String labelled(Block.Picture picture) {
        Document svg = Xml.parse(XmlText.legal(picture.svg()));
        Element root = svg.getDocumentElement();
        if (!root.getLocalName().equals("svg")) {
            throw new IllegalArgumentException("A picture is an SVG document");
        }
        String alt = XmlText.legal(picture.alt().text());
        root.setAttribute("alt", alt.isBlank() ? String.valueOf(XmlText.DASH) : alt);
        return Xml.write(root);
    }
}
