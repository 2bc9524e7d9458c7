package nl.leiden.kennisstad.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.Input;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Component;

/**
 * The English of what was frozen as a form: a field for each text, with the Dutch beside it. The
 * Dutch prevails and never changes.
 */
@Component
public class EnglishForms {

    private static final int SHORT = 40;

    private final Say say;

    EnglishForms(Say say) {
        this.say = say;
    }

    /** The fields, all of which may stay empty. */
    public Form ask(String name, List<FrozenText> texts) {
        Form form = Form.named(name);
        for (FrozenText text : texts) {
            form.english(field(text), label(text), text.nl()).optional();
        }
        return form;
    }

    /** The English there is. */
    public Values fill(List<FrozenText> texts) {
        Values values = Values.none();
        for (FrozenText text : texts) {
            values = values.with(field(text), text.en());
        }
        return values;
    }

    /** What was typed that differs from the English there is, by pointer. */
    public Map<String, String> changed(Input input, List<FrozenText> texts) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (FrozenText text : texts) {
            String english = input.text(field(text));
            if (!english.equals(Objects.requireNonNullElse(text.en(), ""))) {
                changed.put(text.pointer(), english);
            }
        }
        return changed;
    }

    /** The first words of the Dutch tell one field from another. */
    private String label(FrozenText text) {
        String words = text.nl().strip().lines().findFirst().orElse("");
        int end =
                words.offsetByCodePoints(
                        0, Math.min(SHORT, words.codePointCount(0, words.length())));
        return say.it("decision.english.of", words.substring(0, end));
    }

    /** A pointer has slashes, a field has none. */
    private static String field(FrozenText text) {
        return "text" + text.pointer().replace('/', '-');
    }
}
