package nl.leiden.kennisstad.meeting.web;

import java.util.List;
import java.util.stream.Stream;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.Say;

/** The languages of the portal to choose from. */
final class Languages {

    private Languages() {}

    static List<Option> options(Say say) {
        return Stream.of(Language.values())
                .map(language ->
                        new Option(language.name(), say.it("meeting.language." + language.tag())))
                .toList();
    }
}
