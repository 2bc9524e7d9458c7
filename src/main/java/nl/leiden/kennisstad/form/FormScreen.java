package nl.leiden.kennisstad.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.PageFrame;
import org.jspecify.annotations.Nullable;

/** A form on its page: where it lives, what it starts with, and where it leads back to. */
public final class FormScreen {

    /** A page to go to. */
    record Way(String template, Object[] values) {}

    /** The key of words, and the page they lead to. */
    record Related(String key, BiFunction<LocalizedPaths, Language, String> path) {}

    private final Form form;
    private final PageFrame frame;
    private Supplier<Values> present = Values::none;
    private boolean change;
    private @Nullable Way back;
    private @Nullable Way next;
    private final List<Related> related = new ArrayList<>();
    private String submit = "form.save";
    private String done = "form.saved";
    private @Nullable Notice note;
    private boolean barred;
    private @Nullable String seen;
    private @Nullable String username;
    private String view = "form/form";
    private @Nullable Object aside;

    /** A message to show, with its arguments. */
    public record Notice(String key, Object... arguments) {}

    private FormScreen(Form form, PageFrame frame) {
        this.form = form;
        this.frame = frame.notIndexed();
    }

    /** The form posts to the address it is shown at. */
    public static FormScreen of(Form form, PageFrame frame) {
        return new FormScreen(form, frame);
    }

    /**
     * It changes something that exists.
     *
     * @param now reads the present state, again in the transaction that saves
     */
    public FormScreen changing(Supplier<Values> now) {
        this.present = now;
        this.change = true;
        return this;
    }

    /** It makes something new, and starts with these values. */
    public FormScreen startingWith(Values values) {
        this.present = () -> values;
        return this;
    }

    public FormScreen backTo(String template, Object... values) {
        this.back = new Way(template, values);
        return this;
    }

    /** A second button saves and goes there, instead of to where saving leads. */
    public FormScreen next(String template, Object... values) {
        this.next = new Way(template, values);
        return this;
    }

    /** Another page about the same thing. */
    public FormScreen related(String key, String template, Object... values) {
        related.add(new Related(key, (paths, language) -> paths.of(language, template, values)));
        return this;
    }

    /** As {@link #related}, at a path that is there already. */
    public FormScreen relatedAt(String key, String path) {
        related.add(new Related(key, (paths, language) -> path));
        return this;
    }

    /** Words on the button, when 'Save' does not say what happens. */
    public FormScreen submit(String key) {
        this.submit = key;
        return this;
    }

    /** Said after it was done, when 'Saved' does not say what happened. */
    public FormScreen done(String key) {
        this.done = key;
        return this;
    }

    /** Said before the first field. */
    public FormScreen note(String key, Object... arguments) {
        this.note = new Notice(key, arguments);
        return this;
    }

    /** What is seen beside the fields; {@link Input#seen} tells whether it is still so. */
    public FormScreen seen(String fingerprint) {
        this.seen = fingerprint;
        return this;
    }

    /** Why it cannot be done now: said instead of fields and a button. */
    public FormScreen barred(DomainException why) {
        this.barred = true;
        return note(why.key(), why.arguments());
    }

    /** Whose password it is about, so that a password manager knows. */
    public FormScreen ofAccount(String email) {
        this.username = email;
        return this;
    }

    /** Another template than the plain form; it gets this as {@code page.aside}. */
    public FormScreen shownBy(String template, Object more) {
        this.view = template;
        this.aside = more;
        return this;
    }

    Form form() {
        return form;
    }

    PageFrame frame() {
        return frame;
    }

    Values present() {
        return present.get();
    }

    boolean isChange() {
        return change;
    }

    @Nullable Way back() {
        return back;
    }

    @Nullable Way next() {
        return next;
    }

    List<Related> related() {
        return List.copyOf(related);
    }

    String doneKey() {
        return done;
    }

    String submitKey() {
        return submit;
    }

    @Nullable Notice note() {
        return note;
    }

    @Nullable String seen() {
        return seen;
    }

    boolean isBarred() {
        return barred;
    }

    @Nullable String username() {
        return username;
    }

    String view() {
        return view;
    }

    @Nullable Object aside() {
        return aside;
    }
}
