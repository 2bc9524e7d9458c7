package nl.leiden.kennisstad.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.FormField;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the page of a form in the reader's language. */
@Component
class FormPages {

    static final String DRAFTS = "/manage/drafts";
    static final String DISCARDED = "/manage/drafts/discarded";

    private final Frames frames;
    private final LocalizedPaths paths;
    private final MessageSource messages;
    private final Say say;
    private final FormJson json;

    FormPages(Frames frames, LocalizedPaths paths, MessageSource messages, Say say, FormJson json) {
        this.frames = frames;
        this.paths = paths;
        this.messages = messages;
        this.say = say;
        this.json = json;
    }

    /**
     * What a form shows.
     *
     * @param base the state the edit began with, null for something new
     */
    record State(
            Values values,
            @Nullable Values base,
            List<Problem> problems,
            List<Merge.Conflict> conflicts,
            @Nullable Instant draftSavedAt) {}

    FormPage make(FormScreen screen, Actor actor, State state) {
        Form form = screen.form();
        FormScreen.Way back = screen.back();
        FormScreen.Notice note = screen.note();
        Language language = Frames.language();
        return new FormPage(
                frames.path(screen.frame(), language),
                note == null || screen.isBarred() && !state.problems().isEmpty()
                        ? null // the problem says it
                        : say.it(note.key(), note.arguments()),
                screen.isBarred() && state.problems().isEmpty() ? List.of() : groups(form, state),
                state.problems().stream()
                        .filter(problem -> form.field(problem.field()).isEmpty())
                        .map(problem -> say.it(problem.key(), problem.arguments().toArray()))
                        .toList(),
                state.conflicts().stream().map(conflict -> clash(form, conflict)).toList(),
                Optional.ofNullable(state.base())
                        .map(base -> json.write(open(form, base)))
                        .orElse(""),
                UUID.randomUUID().toString(),
                key(screen),
                actor.name(),
                screen.seen(),
                screen.username(),
                state.draftSavedAt(),
                paths.of(language, DRAFTS),
                paths.of(language, DISCARDED),
                paths.of(language, "/sign-in"),
                say.it(screen.submitKey()),
                screen.isBarred() && state.problems().isEmpty(), // what was typed is shown
                screen.next() != null,
                back == null ? null : paths.of(language, back.template(), back.values()),
                screen.related().stream()
                        .map(one ->
                                new FormPage.Related(
                                        say.it(one.key()), one.path().apply(paths, language)))
                        .toList(),
                screen.aside());
    }

    /** The same in both languages. */
    String key(FormScreen screen) {
        return frames.path(screen.frame(), Language.EN);
    }

    /** Where the button that saves and goes on leads. */
    Optional<String> next(FormScreen screen) {
        return Optional.ofNullable(screen.next())
                .map(way -> paths.of(Frames.language(), way.template(), way.values()));
    }

    private List<FormPage.Group> groups(Form form, State state) {
        Map<String, Problem> problems = new HashMap<>();
        state.problems().forEach(problem -> problems.putIfAbsent(problem.field(), problem));
        List<FormPage.Group> groups = new ArrayList<>();
        List<FormField> pair = new ArrayList<>();
        for (Field field : form.fields()) {
            FormField shown = shown(form, field, state.values(), problems.get(field.name()));
            String name = field.pair();
            if (name == null) {
                if (!field.name().equals(Form.CORRECTION) || state.base() != null) {
                    groups.add(new FormPage.Group(List.of(shown), null));
                }
            } else {
                pair.add(shown);
                if (field.language() == Language.EN) {
                    groups.add(new FormPage.Group(List.copyOf(pair), outdated(name, state)));
                    pair.clear();
                }
            }
        }
        return groups;
    }

    private static @Nullable String outdated(String pair, State state) {
        Values base = state.base();
        if (base == null) {
            return null;
        }
        String from = base.get(pair + Values.ENGLISH_FROM);
        return from.isEmpty() || from.equals(base.get(pair + "-nl")) ? null : from;
    }

    private FormField shown(Form form, Field field, Values values, @Nullable Problem problem) {
        return new FormField(
                field.name(),
                type(field, values),
                label(form, field),
                hint(form, field),
                problem == null ? null : say.it(problem.key(), arguments(form, field, problem)),
                field.kind().secret() ? "" : values.get(field.name()),
                options(field),
                field.asked() || field.kind() == Field.Kind.CHECK,
                field.language(),
                field.words() == null ? null : field.words().hintLanguage(),
                autocomplete(field));
    }

    /** A browser empties a field that holds no date or time: what was typed is shown as text. */
    private static String type(Field field, Values values) {
        String value = values.get(field.name());
        boolean odd =
                switch (field.kind()) {
                    case DAY -> !value.isEmpty() && !Days.isCanonical(value);
                    case TIME -> !value.isEmpty() && !Times.isCanonical(value);
                    default -> false;
                };
        return odd ? "text" : field.kind().type();
    }

    private List<FormField.Option> options(Field field) {
        if (field.kind() == Field.Kind.CHECK) {
            return List.of(new FormField.Option(Field.CHECKED, ""));
        }
        if (field.kind() != Field.Kind.SELECT || field.namesNothing()) {
            return field.options();
        }
        List<FormField.Option> options = new ArrayList<>();
        options.add(new FormField.Option("", say.it(field.required() ? "form.pick" : "form.none")));
        options.addAll(field.options());
        return options;
    }

    private static @Nullable String autocomplete(Field field) {
        return switch (field.kind()) {
            case EMAIL -> "username";
            case PASSWORD -> "current-password";
            case NEW_PASSWORD -> "new-password";
            default -> "off";
        };
    }

    private FormPage.Clash clash(Form form, Merge.Conflict conflict) {
        Field field = conflict.field();
        return new FormPage.Clash(
                field.name(),
                label(form, field),
                readable(field, conflict.base()),
                readable(field, conflict.theirs()),
                readable(field, conflict.mine()));
    }

    private String readable(Field field, String value) {
        if (field.kind() == Field.Kind.CHECK) {
            return say.it(value.isEmpty() ? "form.no" : "form.yes");
        }
        return field.options().stream()
                .filter(option -> option.value().equals(value))
                .map(FormField.Option::label)
                .findFirst()
                .orElse(value);
    }

    private Object[] arguments(Form form, Field field, Problem problem) {
        List<Object> arguments = new ArrayList<>();
        if (problem.key().startsWith("form.")) {
            arguments.add(label(form, field));
        }
        arguments.addAll(problem.arguments());
        return arguments.toArray();
    }

    private String label(Form form, Field field) {
        if (field.name().equals(Form.CORRECTION)) {
            return say.it("form.correction");
        }
        Language half = field.language();
        String label = plainLabel(form, field);
        return half == null || field.pair() == null
                ? label
                : say.it("form.in-" + half.tag(), label);
    }

    private String plainLabel(Form form, Field field) {
        Field.Words words = field.words();
        return words != null
                ? words.label()
                : say.it(form.key() + "." + Optional.ofNullable(field.pair()).orElse(field.name()));
    }

    private @Nullable String hint(Form form, Field field) {
        if (field.name().equals(Form.CORRECTION)) {
            return say.it("form.correction.hint");
        }
        if (field.pair() != null && field.language() == Language.EN) {
            return null;
        }
        Field.Words words = field.words();
        if (words != null) {
            return words.hint();
        }
        String name = Optional.ofNullable(field.pair()).orElse(field.name());
        return messages.getMessage(
                form.key() + "." + name + ".hint", null, null, Frames.language().locale());
    }

    /** Without secrets. */
    private static Map<String, String> open(Form form, Values values) {
        Map<String, String> open = new HashMap<>(values.texts());
        form.fields().stream()
                .filter(field -> field.kind().secret())
                .forEach(field -> open.remove(field.name()));
        return open;
    }
}
