package nl.leiden.kennisstad.ui;

import java.util.Set;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * Two-language texts in templates. {@code ks:text} writes a text, {@code ks:prose} and {@code
 * ks:prose3} write Markdown whose top headings are of level 2 or 3. All take a {@link
 * LocalizedText} or one {@link LocalizedText.Reading} of it, and mark the element with {@code lang}
 * where the words are in another language than the page. This is the only place that writes HTML
 * unescaped, after sanitising.
 */
@Component
class TextDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "ks";
    private static final int PRECEDENCE = 1300;

    private final Markdown markdown;

    TextDialect(Markdown markdown) {
        super("Texts in two languages", PREFIX, PRECEDENCE);
        this.markdown = markdown;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(
                new TextProcessor("text", words -> HtmlEscape.escapeHtml5Xml(words)),
                new TextProcessor("prose", words -> markdown.html(words, 2)),
                new TextProcessor("prose3", words -> markdown.html(words, 3)));
    }

    @FunctionalInterface
    private interface Writer {
        String write(String words);
    }

    private static final class TextProcessor extends AbstractAttributeTagProcessor {

        private final Writer writer;

        TextProcessor(String name, Writer writer) {
            super(TemplateMode.HTML, PREFIX, null, false, name, true, PRECEDENCE, true);
            this.writer = writer;
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String value,
                IElementTagStructureHandler structure) {
            Object text =
                    StandardExpressions.getExpressionParser(context.getConfiguration())
                            .parseExpression(context, value)
                            .execute(context);
            Language page = Language.of(context.getLocale());
            LocalizedText.Reading reading =
                    switch (text) {
                        case LocalizedText localized -> localized.in(page);
                        case LocalizedText.Reading known -> known;
                        case null, default ->
                                throw new IllegalArgumentException(
                                        value + " is not a text in two languages but " + text);
                    };
            if (reading.language() != page) {
                structure.setAttribute("lang", reading.language().tag());
            }
            structure.setBody(writer.write(reading.text()), false);
        }
    }
}
