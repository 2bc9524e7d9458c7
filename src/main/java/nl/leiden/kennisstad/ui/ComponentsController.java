package nl.leiden.kennisstad.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All components on one page, for whoever designs or builds another one. */
@LocalizedController
class ComponentsController {

    record Page(
            String path,
            LocalizedText prose,
            LocalizedText onlyDutch,
            List<String> alerts,
            List<String> badges,
            List<FormField> fields,
            List<FormField> choices,
            List<FormField> pair,
            List<LocalDate> days,
            List<PageLink> links) {

        public List<FormField> invalid() {
            return fields.stream().filter(field -> field.error() != null).toList();
        }
    }

    private static final List<String> BADGES =
            List.of(
                    "confirmed",
                    "intended",
                    "to-be-determined",
                    "proposed",
                    "running",
                    "suspended",
                    "secured",
                    "handed-over",
                    "stopped",
                    "unrated",
                    "met",
                    "attention",
                    "unmet",
                    "open",
                    "overdue",
                    "done",
                    "moved",
                    "dropped",
                    "steering",
                    "adopted");

    private final Frames frames;
    private final LocalizedPaths paths;
    private final MessageSource messages;

    ComponentsController(Frames frames, LocalizedPaths paths, MessageSource messages) {
        this.frames = frames;
        this.paths = paths;
        this.messages = messages;
    }

    @GetMapping("/components")
    ModelAndView components() {
        String path = paths.of(Frames.language(), "/components");
        Page page =
                new Page(
                        path,
                        LocalizedText.dutch(say("sample.prose")).withEnglish(say("sample.prose")),
                        LocalizedText.dutch(
                                messages.getMessage(
                                        "sample.only-dutch", null, Language.NL.locale())),
                        List.of("info", "ok", "warning", "error"),
                        BADGES,
                        fields(),
                        List.of(choice("standing", "radio"), choice("extra", "checkbox")),
                        List.of(
                                field("goal-nl", "textarea", null),
                                field("goal-en", "textarea", null)),
                        List.of(LocalDate.of(2017, 7, 7), LocalDate.of(2017, 10, 1)),
                        IntStream.rangeClosed(1, 3)
                                .mapToObj(n -> new PageLink(n, path + "?page=" + n, n == 1))
                                .toList());
        PageFrame frame = PageFrame.at("/components").titledBy("sample.title").notIndexed();
        return frames.show("ui/components", frame, page);
    }

    private List<FormField> fields() {
        return List.of(
                field("title-field", "text", say("sample.error-title")),
                field("explanation", "textarea", null),
                field("lead-organisation", "select", null),
                field("due", "date", say("sample.error-due")));
    }

    private FormField field(String id, String type, @Nullable String error) {
        return new FormField(
                id, type, say("sample." + id), say("sample.hint"), error, "", options());
    }

    private FormField choice(String id, String type) {
        return new FormField(id, type, say("sample." + id), null, null, "one", options());
    }

    private List<FormField.Option> options() {
        return List.of(
                new FormField.Option("one", say("sample.one")),
                new FormField.Option("two", say("sample.two")));
    }

    private String say(String key) {
        return messages.getMessage(key, null, Frames.language().locale());
    }
}
