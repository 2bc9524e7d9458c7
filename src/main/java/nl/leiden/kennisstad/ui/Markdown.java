package nl.leiden.kennisstad.ui;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.stereotype.Component;

/** Markdown to safe HTML, and to plain text. */
@Component("markdown")
public class Markdown {

    private static final int LOWEST_HEADING = 6;

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final HtmlRenderer html =
            HtmlRenderer.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .escapeHtml(true)
                    .build();
    private final TextContentRenderer text =
            TextContentRenderer.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .stripNewlines(true)
                    .build();
    private final PolicyFactory policy =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "h2",
                            "h3",
                            "h4",
                            "h5",
                            "h6",
                            "ul",
                            "ol",
                            "li",
                            "strong",
                            "em",
                            "br",
                            "blockquote",
                            "code",
                            "pre",
                            "hr",
                            "a",
                            "table",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td")
                    .allowUrlProtocols("https", "http", "mailto")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowAttributes("start")
                    .onElements("ol")
                    .toFactory();

    /**
     * Sanitised HTML.
     *
     * @param top level that a heading of level 2 ({@code ##}) gets on the page, 2 to 6
     */
    public String html(String markdown, int top) {
        Node document = parser.parse(markdown);
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Heading heading) {
                        int level = Math.max(heading.getLevel(), 2) + top - 2;
                        heading.setLevel(Math.min(level, LOWEST_HEADING));
                        visitChildren(heading);
                    }
                });
        return policy.sanitize(html.render(document));
    }

    /** The words alone, on one line, for search and summaries. */
    public String plain(String markdown) {
        return text.render(parser.parse(markdown)).strip();
    }
}
