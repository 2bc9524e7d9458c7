package nl.leiden.kennisstad.document;

import java.util.List;
import java.util.Locale;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText.Reading;
import nl.leiden.kennisstad.ui.Markdown;
import org.springframework.context.MessageSource;

/** A document as XHTML to be printed. */
final class HtmlPage {

    private static final int LONGEST_HEADER = 400;

    private final Doc document;
    private final Markdown markdown;
    private final MessageSource messages;
    private final Markup html;

    HtmlPage(Doc document, Markdown markdown, MessageSource messages) {
        this.document = document;
        this.markdown = markdown;
        this.messages = messages;
        this.html = new Markup(document.language());
    }

    String write(String styles) {
        Language language = document.language();
        html.open("html", "lang", language.locale().toLanguageTag()).open("head");
        html.open("title").text(title()).close("title");
        html.empty("meta", "name", "author", "content", say("ui.site-name"));
        html.empty("meta", "name", "subject", "content", title());
        html.open("style").raw(styles).close("style").close("head").open("body");
        running();
        front();
        blocks(document.blocks());
        return html.close("body").close("html").toString();
    }

    private String title() {
        return document.title().text().isBlank()
                ? say("ui.site-name")
                : XmlText.legal(document.title().text());
    }

    /** What every page shows at its edges. */
    private void running() {
        html.open("div", "class", "site").text(say("ui.site-name")).close("div");
        html.words("div", document.title(), "class", "title");
        Reading mark = document.mark();
        if (mark != null) {
            html.open("div", "class", "mark").words("span", mark).close("div");
        }
        Reading footer = document.footer();
        if (footer != null) {
            html.words("div", footer, "class", "footer");
        }
    }

    private void front() {
        html.words("h1", new Reading(title(), document.title().language()));
        Reading subtitle = document.subtitle();
        if (subtitle != null) {
            html.words("p", subtitle, "class", "subtitle");
        }
        Reading mark = document.mark();
        if (mark != null) {
            html.open("p", "class", "marked").words("strong", mark).close("p");
        }
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Prose prose -> prose(prose);
            case Block.Facts facts -> facts(facts);
            case Block.Listing listing -> listing(listing);
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture);
            case Block.PageBreak pageBreak -> html.open("div", "class", "break").close("div");
        }
    }

    private void heading(Block.Heading heading) {
        if (!heading.text().text().isBlank()) {
            String tag = "h" + (heading.level() + 1);
            String anchor = heading.anchor();
            if (anchor == null) {
                html.words(tag, heading.text());
            } else {
                html.words(tag, heading.text(), "id", anchor);
            }
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        html.open("p");
        paragraph.runs().forEach(this::run);
        html.close("p");
    }

    private void prose(Block.Prose prose) {
        String safe = markdown.html(XmlText.legal(prose.markdown().text()), prose.top() + 1);
        html.openIn("div", prose.markdown().language(), "class", "prose").raw(safe).close("div");
    }

    private void facts(Block.Facts facts) {
        if (facts.facts().isEmpty()) {
            return;
        }
        html.open("table", "class", "facts").open("tbody");
        for (Block.Fact fact : facts.facts()) {
            html.open("tr").words("th", fact.term(), "scope", "row").open("td");
            blocks(fact.said());
            html.close("td").close("tr");
        }
        html.close("tbody").close("table");
    }

    private void listing(Block.Listing listing) {
        if (listing.items().isEmpty()) {
            return;
        }
        String tag = listing.ordered() ? "ol" : "ul";
        html.open(tag);
        for (List<Block> item : listing.items()) {
            html.open("li");
            blocks(item);
            html.close("li");
        }
        html.close(tag);
    }

    private void table(Block.Table table) {
        if (!table.caption().text().isBlank()) {
            html.words("p", table.caption(), "class", "caption");
        }
        html.open("table", "class", repeatable(table) ? "data repeated" : "data").open("colgroup");
        int whole = table.weights().stream().mapToInt(Integer::intValue).sum();
        for (int weight : table.weights()) {
            String width = String.format(Locale.ROOT, "width: %.2f%%", 100.0 * weight / whole);
            html.empty("col", "style", width);
        }
        html.close("colgroup").open("thead").open("tr");
        table.header().forEach(label -> html.words("th", label, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        for (List<Block.Cell> row : table.rows()) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                cell(row.get(i), i == 0 && table.rowHeaders());
            }
            html.close("tr");
        }
        html.close("tbody").close("table");
    }

    /** A header that fills a page cannot be repeated on the next. */
    private static boolean repeatable(Block.Table table) {
        return table.header().stream().mapToInt(label -> label.text().length()).sum()
                <= LONGEST_HEADER;
    }

    private void cell(Block.Cell cell, boolean header) {
        if (header) {
            html.open("th", "scope", "row");
        } else {
            html.open("td");
        }
        cell.runs().forEach(this::run);
        html.close(header ? "th" : "td");
    }

    private void picture(Block.Picture picture) {
        html.open("div", "class", "picture").raw(Svg.labelled(picture)).close("div");
    }

    private void run(Run run) {
        String url = run.url();
        if (url != null) {
            html.open("a", "href", url);
        }
        switch (run.style()) {
            case PLAIN -> styled("span", run.text());
            case STRONG -> styled("strong", run.text());
            case EMPHASIS -> styled("em", run.text());
            case CODE -> styled("code", run.text());
            case INSERTED -> changed("inserted", "document.inserted", run);
            case DELETED -> changed("deleted", "document.deleted", run);
        }
        if (url != null) {
            html.close("a");
        }
    }

    /** Within a line, the renderer tells the language of abbreviations only. */
    private void styled(String tag, Reading text) {
        html.open(tag);
        if (text.language() == document.language()) {
            html.text(text.text());
        } else {
            html.words("abbr", text);
        }
        html.close(tag);
    }

    /** The words with what assistive technology reads instead; only an abbreviation has that. */
    private void changed(String style, String key, Run run) {
        Reading text = run.text();
        String spoken =
                messages.getMessage(key, new Object[] {text.text()}, text.language().locale());
        html.words("abbr", text, "class", style, "title", spoken);
    }

    private String say(String key) {
        return messages.getMessage(key, null, document.language().locale());
    }
}
