package nl.leiden.kennisstad.agenda;

import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.agenda.Redline.Aspect;
import nl.leiden.kennisstad.agenda.Redline.Difference;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Collects what differs, and leaves out what does not. */
final class Differences {

    private final Wording wording;
    private final List<Difference> differences = new ArrayList<>();

    Differences(Wording wording) {
        this.wording = wording;
    }

    Differences text(Aspect aspect, @Nullable LocalizedText before, @Nullable LocalizedText after) {
        return add(aspect, TextRedline.of(before, after, wording.language()));
    }

    /** Words of the page: one takes the place of the other as a whole. */
    Differences words(Aspect aspect, @Nullable String before, @Nullable String after) {
        List<TextRedline.Run> runs = new ArrayList<>();
        if (before != null && !before.equals(after)) {
            runs.add(new TextRedline.Run(TextRedline.Kind.DELETED, before));
        }
        if (after != null && !after.equals(before)) {
            runs.add(new TextRedline.Run(TextRedline.Kind.INSERTED, after));
        }
        return add(aspect, new TextRedline(wording.language(), runs));
    }

    Differences constant(Aspect aspect, @Nullable Enum<?> before, @Nullable Enum<?> after) {
        return words(
                aspect,
                before == null ? null : wording.word(before),
                after == null ? null : wording.word(after));
    }

    Differences addAll(Differences others) {
        differences.addAll(others.differences);
        return this;
    }

    List<Difference> list() {
        return List.copyOf(differences);
    }

    private Differences add(Aspect aspect, TextRedline text) {
        if (text.changed()) {
            differences.add(new Difference(aspect, text));
        }
        return this;
    }
}
