package nl.leiden.kennisstad.agreement.web;

import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.agreement.AttentionPoint;
import nl.leiden.kennisstad.agreement.NewTheme;
import nl.leiden.kennisstad.agreement.ThemeView;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.Input;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.Slugs;
import org.jspecify.annotations.Nullable;

/** What the desk asks about a theme, with room for one more point of attention. */
final class ThemeForm {

    private static final int MOST_POINTS = 9;

    private ThemeForm() {}

    static Form ask(int points) {
        return ask(Form.named("agreement.theme"), points);
    }

    static Form askNew(List<Option> agreements, int highest) {
        Form form =
                Form.named("agreement.theme")
                        .select("agreement", agreements)
                        .number("number", highest)
                        .refusal("agreement.theme-number-taken", "number")
                        .refusal("agreement.theme-number", "number");
        return ask(form, 0);
    }

    private static Form ask(Form form, int points) {
        form.lines("title").texts("summary").texts("goal").optional().texts("introduction");
        for (int point = 1; point <= Math.min(points + 1, MOST_POINTS); point++) {
            form.lines("point-" + point).optional().texts("point-text-" + point).optional();
        }
        return form.line("slug-nl")
                .optional()
                .line("slug-en")
                .optional()
                .refusal("ui.slug-shape", "slug-nl")
                .refusal("address.taken", "slug-nl");
    }

    static Values values(ThemeView theme) {
        Values values =
                Values.none()
                        .with("title", theme.title())
                        .with("summary", theme.summary())
                        .with("goal", theme.goal())
                        .with("introduction", theme.introduction())
                        .with("slug-nl", theme.slug().nl())
                        .with("slug-en", theme.slug().en());
        int number = 1;
        for (AttentionPoint point : theme.attentionPoints()) {
            values =
                    values.with("point-" + number, point.title())
                            .with("point-text-" + number, point.text());
            number++;
        }
        return values;
    }

    /**
     * @param now what is said of it today, null for a new one
     * @throws DomainException {@code agreement.point-is-whole}, {@code ui.slug-shape}
     */
    static NewTheme read(Input input, AgreementId agreement, int number, @Nullable ThemeView now) {
        var title = input.localized("title", now == null ? null : now.title());
        return new NewTheme(
                agreement,
                number,
                Slugs.read(input.optionalText("slug-nl"), input.optionalText("slug-en"), title),
                title,
                input.localized("summary", now == null ? null : now.summary()),
                input.optionalLocalized("goal", now == null ? null : now.goal()),
                input.localized("introduction", now == null ? null : now.introduction()),
                readPoints(input, now == null ? List.of() : now.attentionPoints()));
    }

    /**
     * A point that was emptied is left out.
     *
     * @throws DomainException {@code agreement.point-is-whole}
     */
    private static List<AttentionPoint> readPoints(Input input, List<AttentionPoint> now) {
        List<AttentionPoint> points = new ArrayList<>();
        for (int number = 1; number <= MOST_POINTS; number++) {
            AttentionPoint earlier = number <= now.size() ? now.get(number - 1) : null;
            LocalizedText title =
                    input.optionalLocalized(
                            "point-" + number, earlier == null ? null : earlier.title());
            LocalizedText text =
                    input.optionalLocalized(
                            "point-text-" + number, earlier == null ? null : earlier.text());
            if (title == null && text == null) {
                continue;
            }
            if (title == null || text == null) {
                throw new DomainException("agreement.point-is-whole", number);
            }
            points.add(new AttentionPoint(title, text));
        }
        return points;
    }
}
