package nl.leiden.kennisstad.steering.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.agenda.ActionsNow;
import nl.leiden.kennisstad.agenda.Deadline;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.Input;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.steering.Rating;
import nl.leiden.kennisstad.steering.ReportContent;
import nl.leiden.kennisstad.steering.ReportPart;
import nl.leiden.kennisstad.steering.ReportView;
import nl.leiden.kennisstad.steering.ReportedAction;
import nl.leiden.kennisstad.steering.ReportedState;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a report: in Dutch for its lead, in both languages for the coordinator. What has to
 * be done about a part that was given back stands at its field.
 *
 * @param both whether the summary is asked in both languages
 * @param today no action takes until an earlier day
 * @param said except those of which the report says so already
 * @param actions those that are asked about: not over, of a report that is not accepted
 * @param notes by the name of a {@link ReportPart}
 */
record ReportForm(
        boolean both,
        LocalDate today,
        Map<UUID, LocalDate> said,
        List<ActionsNow.Now> actions,
        Map<String, String> notes,
        Say say) {

    private static final int BEGINNING = 60;
    private static final String ACTION = "action-";
    private static final String UNTIL = "until-";
    private static final String WHY = "why-";

    /** A lead is told that the summary is Dutch, whatever the language of the page. */
    Form ask() {
        Form form = Form.named("steering.report").radio("rating", say.options(Rating.class));
        if (both) {
            form.texts("summary");
        } else {
            form.text("summary")
                    .labelled(
                            say.it("form.in-nl", say.it("steering.report.summary")),
                            hint(ReportPart.SUMMARY, "steering.report.summary.hint"));
        }
        if (!actions.isEmpty()) {
            ask(form, actions.getFirst(), notes.get(ReportPart.ACTIONS.name()));
            actions.stream().skip(1).forEach(now -> ask(form, now, null));
        }
        return form.text("risks")
                .labelled(
                        say.it("steering.report.risks"),
                        hint(ReportPart.RISKS, "steering.report.risks.hint"))
                .optional()
                .text("request")
                .labelled(
                        say.it("steering.report.request"),
                        hint(ReportPart.REQUEST, "steering.report.request.hint"))
                .optional()
                .text("means-used")
                .labelled(
                        say.it("steering.report.means-used"),
                        hint(ReportPart.MEANS, "steering.report.means-used.hint"))
                .optional();
    }

    private void ask(Form form, ActionsNow.Now now, @Nullable String note) {
        String key = now.action().lineage().toString();
        String text = now.action().text().text(Frames.language());
        form.select(ACTION + key, say.options(ReportedState.class))
                .labelled(say.it("steering.report.action", text), noted(note, due(now.deadline())))
                .optional(say.it("steering.report.as-agreed"))
                .day(UNTIL + key)
                .labelled(say.it("steering.report.until"), null)
                .optional()
                .askedWith(
                        ACTION + key,
                        EnumSet.of(ReportedState.MOVED),
                        "steering.action-until",
                        now.action().text().beginning(BEGINNING))
                .from(earliest(now.action().lineage()))
                .line(WHY + key)
                .labelled(say.it("steering.report.why"), say.it("steering.report.why.hint"))
                .optional()
                .askedWith(
                        ACTION + key,
                        EnumSet.of(ReportedState.MOVED, ReportedState.DROPPED),
                        "steering.action-why",
                        now.action().text().beginning(BEGINNING));
    }

    private LocalDate earliest(UUID action) {
        LocalDate until = said.getOrDefault(action, today);
        return until.isBefore(today) ? until : today;
    }

    Values fill(ReportView report, List<ReportedAction> reported) {
        LocalizedText summary = report.summary();
        Values values =
                Values.none()
                        .with("rating", report.rating())
                        .with("risks", report.risks())
                        .with("request", report.request())
                        .with("means-used", report.meansUsed());
        for (ReportedAction action : reported) {
            values =
                    values.with(ACTION + action.action(), action.state())
                            .with(UNTIL + action.action(), action.until())
                            .with(WHY + action.action(), action.reason());
        }
        return both
                ? values.with("summary", summary)
                : values.with("summary", summary == null ? null : summary.nl());
    }

    /**
     * @param starting what the form began with
     */
    ReportContent read(Input input, ReportView now, ReportView starting) {
        return new ReportContent(
                input.choice("rating", Rating.class),
                both
                        ? both(input, now, starting)
                        : dutch(input.text("summary"), now.summary(), starting.summary()),
                input.optionalText("risks"),
                input.optionalText("request"),
                input.optionalText("means-used"),
                actions(input));
    }

    /** A day or a reason counts only where the form asks for it. */
    private Map<UUID, Optional<ReportedAction>> actions(Input input) {
        Map<UUID, Optional<ReportedAction>> reported = new LinkedHashMap<>();
        for (ActionsNow.Now now : actions) {
            UUID key = now.action().lineage();
            Optional<ReportedState> state = input.optionalChoice(ACTION + key, ReportedState.class);
            reported.put(
                    key,
                    state.map(it ->
                            new ReportedAction(
                                    key,
                                    it,
                                    input.optionalDay(UNTIL + key),
                                    input.optionalText(WHY + key))));
        }
        return reported;
    }

    private @Nullable String due(@Nullable Deadline deadline) {
        return deadline == null ? null : say.it("steering.report.due", deadline.words());
    }

    private String hint(ReportPart part, String hint) {
        return Objects.requireNonNull(noted(notes.get(part.name()), say.it(hint)));
    }

    private @Nullable String noted(@Nullable String note, @Nullable String words) {
        return note == null
                ? words
                : say.it("steering.report.note", note, words == null ? "" : words);
    }

    /** English of the last round does not stand beside Dutch of this one. */
    private static LocalizedText both(Input input, ReportView now, ReportView starting) {
        LocalizedText summary = input.localized("summary", starting.summary());
        boolean stale =
                now.summary() == null
                        && summary.translation() == LocalizedText.Translation.OUTDATED;
        return stale ? LocalizedText.dutch(summary.nl()) : summary;
    }

    /** English that was made for this report stays, and is outdated by other Dutch. */
    private static LocalizedText dutch(
            String dutch, @Nullable LocalizedText now, @Nullable LocalizedText starting) {
        if (now != null) {
            return now.withDutch(dutch);
        }
        return starting != null && starting.nl().equals(dutch)
                ? starting
                : LocalizedText.dutch(dutch);
    }
}
