package nl.leiden.kennisstad.agenda.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.agenda.Lead;
import nl.leiden.kennisstad.shared.LocalizedText;

/** What an entry does not say yet. A gap is a fact to see, not an error. */
final class Gaps {

    private Gaps() {}

    /** Message keys, the most important first. */
    static List<String> of(EntryView entry) {
        List<String> gaps = new ArrayList<>();
        if (entry.leads().stream().noneMatch(Lead::accepted)) {
            gaps.add("agenda.gap.lead");
        }
        if (entry.goal() == null) {
            gaps.add("agenda.gap.goal");
        }
        if (entry.actions().isEmpty()) {
            gaps.add("agenda.gap.actions");
        }
        if (texts(entry)
                .anyMatch(text -> text.translation() != LocalizedText.Translation.CURRENT)) {
            gaps.add("agenda.gap.english");
        }
        return gaps;
    }

    private static Stream<LocalizedText> texts(EntryView entry) {
        return Stream.concat(
                        Stream.of(entry.goal(), entry.introduction(), entry.statusWords()),
                        entry.actions().stream().map(action -> action.text()))
                .filter(Objects::nonNull);
    }
}
