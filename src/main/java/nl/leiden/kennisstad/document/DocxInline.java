package nl.leiden.kennisstad.document;

import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText.Reading;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** What stands within a line of Markdown, as runs. */
final class DocxInline {

    private final Language language;
    private final List<Run> runs = new ArrayList<>();

    private DocxInline(Language language) {
        this.language = language;
    }

    static List<Run> runs(Node parent, Language language) {
        DocxInline inline = new DocxInline(language);
        inline.children(parent, Run.Style.PLAIN, null);
        return inline.runs;
    }

    private void children(Node parent, Run.Style style, @Nullable String url) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            inline(node, style, url);
        }
    }

    private void inline(Node node, Run.Style style, @Nullable String url) {
        switch (node) {
            case Text text -> add(text.getLiteral(), style, url);
            case Code code -> add(code.getLiteral(), Run.Style.CODE, url);
            case HtmlInline html -> add(html.getLiteral(), style, url);
            case SoftLineBreak line -> add(" ", style, url);
            case HardLineBreak line -> add("\n", style, url);
            case Emphasis emphasis -> children(emphasis, Run.Style.EMPHASIS, url);
            case StrongEmphasis strong -> children(strong, Run.Style.STRONG, url);
            case Link link -> {
                String address = link.getDestination();
                children(link, style, Run.leadsSomewhere(address) ? address : null);
            }
            default -> children(node, style, url);
        }
    }

    private void add(String words, Run.Style style, @Nullable String url) {
        runs.add(new Run(style, new Reading(words, language), url));
    }
}
