package nl.leiden.kennisstad.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Collects the texts of a page, to be read in one language. */
final class Bodies implements Function<Language, String> {

    private final List<LocalizedText> texts = new ArrayList<>();

    Bodies add(@Nullable LocalizedText text) {
        if (text != null) {
            texts.add(text);
        }
        return this;
    }

    @Override
    public String apply(Language language) {
        StringBuilder body = new StringBuilder();
        texts.forEach(text -> body.append(text.text(language)).append("\n\n"));
        return body.toString();
    }
}
