package nl.leiden.kennisstad.agenda.web;

import nl.leiden.kennisstad.agenda.AgendaView;
import nl.leiden.kennisstad.agenda.NewAgenda;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.Input;
import org.jspecify.annotations.Nullable;

/** The fields that describe an agenda. */
final class Descriptions {

    private static final int LATEST_YEAR = 2999;

    private Descriptions() {}

    static Form ask(Form form) {
        return form.number("first-year", LATEST_YEAR)
                .number("last-year", LATEST_YEAR)
                .lines("title")
                .texts("introduction")
                .optional()
                .refusal("agenda.label-taken", "label")
                .refusal("agenda.label-shape", "label")
                .refusal("agenda.years", "last-year");
    }

    static NewAgenda read(
            Input input, AgreementId agreement, String label, @Nullable AgendaView now) {
        return new NewAgenda(
                agreement,
                label,
                input.number("first-year"),
                input.number("last-year"),
                input.localized("title", now == null ? null : now.title()),
                input.optionalLocalized("introduction", now == null ? null : now.introduction()));
    }
}
