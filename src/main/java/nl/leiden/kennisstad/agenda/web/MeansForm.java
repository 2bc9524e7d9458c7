package nl.leiden.kennisstad.agenda.web;

import nl.leiden.kennisstad.agenda.Means;
import nl.leiden.kennisstad.agenda.MeansKind;
import nl.leiden.kennisstad.agenda.MeansStanding;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.Input;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of what somebody puts in. */
@Component
class MeansForm {

    private static final int LATEST_YEAR = 2999;

    private final EntryForms forms;
    private final Say say;

    MeansForm(EntryForms forms, Say say) {
        this.forms = forms;
        this.say = say;
    }

    Form ask() {
        return Form.named("agenda.means")
                .select("organisation", forms.organisations())
                .radio("kind", say.options(MeansKind.class))
                .decimal("amount")
                .optional()
                .number("year", LATEST_YEAR)
                .radio("standing", say.options(MeansStanding.class))
                .texts("remark")
                .optional()
                .refusal("agenda.means-amount", "amount")
                .refusal("agenda.means-year", "year");
    }

    static Values fill(Means means) {
        return Values.none()
                .with("organisation", means.organisation().value())
                .with("kind", means.kind())
                .with("amount", means.amount())
                .with("year", means.year())
                .with("standing", means.standing())
                .with("remark", means.remark());
    }

    static Means read(Input input, @Nullable Means now) {
        return new Means(
                new OrganisationId(input.id("organisation")),
                input.choice("kind", MeansKind.class),
                input.optionalDecimal("amount"),
                input.number("year"),
                input.choice("standing", MeansStanding.class),
                input.optionalLocalized("remark", now == null ? null : now.remark()));
    }
}
