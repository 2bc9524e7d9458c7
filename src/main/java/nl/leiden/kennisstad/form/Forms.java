package nl.leiden.kennisstad.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.ui.Frames;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Shows forms and takes them in. Whatever goes wrong, the page comes back with all that was typed:
 * 422 with what is not right yet, 409 when somebody else changed the same field.
 */
@Component
public class Forms {

    private static final int FINGERPRINT = 24;

    private final FormPages pages;
    private final Frames frames;
    private final Drafts drafts;
    private final Once once;
    private final FormJson json;
    private final HttpServletRequest request;

    Forms(
            FormPages pages,
            Frames frames,
            Drafts drafts,
            Once once,
            FormJson json,
            HttpServletRequest request) {
        this.pages = pages;
        this.frames = frames;
        this.drafts = drafts;
        this.once = once;
        this.json = json;
        this.request = request;
    }

    /** Two people changed the same field. */
    private static final class Clash extends RuntimeException {

        private final transient Merge merge;
        private final transient Values theirs;

        Clash(Merge merge, Values theirs) {
            super("changed meanwhile", null, false, false);
            this.merge = merge;
            this.theirs = theirs;
        }
    }

    /** The form as it is now, or as its owner left it unsaved. */
    public ModelAndView show(FormScreen screen, Actor actor) {
        Values present = screen.present();
        Values base = screen.isChange() ? present : null;
        Optional<Drafts.Draft> draft = drafts.find(actor, pages.key(screen));
        FormPages.State state =
                draft.map(found ->
                                new FormPages.State(
                                        found.content(),
                                        screen.isChange() ? found.base() : null,
                                        List.of(),
                                        List.of(),
                                        found.savedAt()))
                        .orElseGet(() ->
                                new FormPages.State(present, base, List.of(), List.of(), null));
        return page(screen, actor, state, HttpStatus.OK);
    }

    /** The form as it was sent, with what else is wrong with it. */
    public ModelAndView refused(FormScreen screen, Actor actor, String key, Object... arguments) {
        Values mine = read(screen.form());
        return failed(screen, actor, mine, List.of(new Problem("", key, List.of(arguments))));
    }

    /**
     * Takes the form in.
     *
     * @param command carries it out and returns the path to go to
     */
    public ModelAndView submit(FormScreen screen, Actor actor, Function<Input, String> command) {
        Form form = screen.form();
        Values mine = read(form);
        List<Problem> problems = Check.of(form, mine);
        if (!problems.isEmpty()) {
            return failed(screen, actor, mine, problems);
        }
        try {
            String target =
                    once.run(
                            actor,
                            SentForm.submission(request),
                            form.secret()
                                    ? UUID.randomUUID().toString() // no trace of a password
                                    : pages.key(screen) + new TreeMap<>(mine.texts()),
                            () -> command.apply(new Input(merged(screen, mine), seen())));
            drafts.discard(actor, pages.key(screen));
            frames.announce(screen.doneKey());
            return redirect(goesOn() ? pages.next(screen).orElse(target) : target);
        } catch (Clash clash) {
            return page(
                    screen,
                    actor,
                    new FormPages.State(
                            clash.merge.merged(),
                            clash.theirs,
                            List.of(),
                            clash.merge.conflicts(),
                            null),
                    HttpStatus.CONFLICT);
        } catch (DomainException e) {
            return failed(screen, actor, mine, List.of(problem(form, e)));
        }
    }

    /**
     * Carries out what a button says, once.
     *
     * @param back where the button stands, and where a refusal leads to
     */
    public ModelAndView act(Actor actor, String back, Supplier<String> command) {
        try {
            Map<String, String> sent = new TreeMap<>();
            request.getParameterMap().forEach((name, values) -> sent.put(name, values[0]));
            sent.remove("_csrf");
            return redirect(
                    once.run(
                            actor,
                            SentForm.submission(request),
                            request.getRequestURI() + sent,
                            command));
        } catch (DomainException e) {
            return frames.refused(back, e);
        }
    }

    /** Carries out what a button says, once, and goes back to where it stands. */
    public ModelAndView act(Actor actor, String back, Runnable command) {
        return act(
                actor,
                back,
                () -> {
                    command.run();
                    return back;
                });
    }

    /**
     * Carries out what a button says, once, and goes back to where it stands.
     *
     * @param command throws away only what is as it was seen
     */
    public ModelAndView act(Actor actor, String back, Consumer<Seen> command) {
        return act(actor, back, () -> command.accept(seen()));
    }

    private Seen seen() {
        return new Seen(request.getParameter("_seen"));
    }

    /** A short mark of all that a record says, to tell later whether it still says so. */
    public static String fingerprint(Object what) {
        return Once.digest(what.toString()).substring(0, FINGERPRINT);
    }

    /** Goes to a page after a POST. */
    public static ModelAndView redirect(String path) {
        RedirectView view = new RedirectView(path, true, false);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }

    private Values merged(FormScreen screen, Values mine) {
        if (!screen.isChange()) {
            return mine;
        }
        Values theirs = screen.present();
        Merge merge = Merge.of(screen.form(), base(theirs), theirs, mine);
        if (!merge.conflicts().isEmpty()) {
            throw new Clash(merge, theirs);
        }
        return merge.merged();
    }

    /** A form that lost its base was edited from what is there now. */
    private Values base(Values theirs) {
        String sent = request.getParameter("_base");
        Map<String, String> base = sent == null ? Map.of() : json.read(sent);
        return base.isEmpty() ? theirs : Values.of(base);
    }

    private ModelAndView failed(
            FormScreen screen, Actor actor, Values mine, List<Problem> problems) {
        Values base = screen.isChange() ? base(screen.present()) : null;
        screen.frame().failed();
        return page(
                screen,
                actor,
                new FormPages.State(mine, base, problems, List.of(), null),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(
            FormScreen screen, Actor actor, FormPages.State state, HttpStatus status) {
        if (!state.conflicts().isEmpty()) {
            screen.frame().failed();
        }
        ModelAndView shown =
                frames.show(screen.view(), screen.frame(), pages.make(screen, actor, state));
        shown.setStatus(status);
        return shown;
    }

    private Values read(Form form) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            String sent = request.getParameter(field.name());
            texts.put(field.name(), sent == null ? "" : sent.replace("\r\n", "\n"));
        }
        return Values.of(texts);
    }

    private static Problem problem(Form form, DomainException e) {
        String field = form.fieldOfRefusal(e.key());
        return new Problem(field == null ? "" : field, e.key(), List.of(e.arguments()));
    }

    private boolean goesOn() {
        return request.getParameter("_next") != null;
    }
}
