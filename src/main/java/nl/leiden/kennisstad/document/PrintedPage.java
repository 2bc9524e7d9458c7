package nl.leiden.kennisstad.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Readies a page for the printer: only characters the typeface has, headings that skip no level,
 * and bookmarks made from them.
 */
final class PrintedPage {

    private static final String SPACE = "\u00A0";

    private final Document page;
    private final Typeface typeface;

    PrintedPage(String xhtml, Typeface typeface) {
        this.page = Xml.parse(xhtml);
        this.typeface = typeface;
    }

    Document ready() {
        fillIn(page.getDocumentElement());
        outline();
        return page;
    }

    private void fillIn(Element element) {
        for (Node child : children(element)) {
            if (child instanceof Text text && !element.getTagName().equals("style")) {
                text.setData(typeface.drawable(text.getData()));
            } else if (child instanceof Element inner) {
                fillIn(inner);
            }
        }
        boolean cell = element.getTagName().matches("td|th|li|p|a|span|abbr");
        if (cell && element.getTextContent().isBlank() && !holdsPicture(element)) {
            element.setTextContent(SPACE); // nothing at all would have no place in the structure
        }
    }

    private static boolean holdsPicture(Element element) {
        return element.getElementsByTagName("svg").getLength() > 0;
    }

    private void outline() {
        Element bookmarks = page.createElement("bookmarks");
        Deque<Element> open = new ArrayDeque<>(List.of(bookmarks));
        int number = 0;
        for (Element heading : headings(page.getDocumentElement(), new ArrayList<>())) {
            int wanted = heading.getTagName().charAt(1) - '0';
            int level = Math.min(wanted, open.size());
            while (open.size() > level) {
                open.pop();
            }
            Element fitting = level == wanted ? heading : renamed(heading, "h" + level);
            if (fitting.getAttribute("id").isEmpty()) {
                fitting.setAttribute("id", "heading-" + number++);
            }
            Element bookmark = page.createElement("bookmark");
            bookmark.setAttribute("name", fitting.getTextContent().strip());
            bookmark.setAttribute("href", "#" + fitting.getAttribute("id"));
            open.element().appendChild(bookmark);
            open.push(bookmark);
        }
        page.getElementsByTagName("head").item(0).appendChild(bookmarks);
    }

    /** Headings with words; one without is no heading. */
    private List<Element> headings(Element element, List<Element> found) {
        for (Node child : children(element)) {
            if (child instanceof Element inner) {
                if (!inner.getTagName().matches("h[1-6]")) {
                    headings(inner, found);
                } else if (inner.getTextContent().isBlank()) {
                    element.removeChild(inner);
                } else {
                    found.add(inner);
                }
            }
        }
        return found;
    }

    private Element renamed(Element element, String tag) {
        Element fitting = (Element) page.renameNode(element, element.getNamespaceURI(), tag);
        return fitting;
    }

    private static List<Node> children(Element element) {
        NodeList nodes = element.getChildNodes();
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            children.add(nodes.item(i));
        }
        return children;
    }
}
