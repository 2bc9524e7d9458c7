package nl.leiden.kennisstad.steering.web;

import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.Input;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.steering.Rating;
import nl.leiden.kennisstad.steering.ReportContent;
import nl.leiden.kennisstad.steering.ReportView;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;

/** The fields of a report: in Dutch for its lead, in both languages for the coordinator. */
final class ReportForm {

    private ReportForm() {}

    /** A lead is told that the summary is Dutch, whatever the language of the page. */
    static Form ask(boolean both, Say say) {
        Form form = Form.named("steering.report").radio("rating", say.options(Rating.class));
        if (both) {
            form.texts("summary");
        } else {
            form.text("summary")
                    .labelled(
                            say.it("form.in-nl", say.it("steering.report.summary")),
                            say.it("steering.report.summary.hint"));
        }
        return form.text("remarks").optional().text("request").optional();
    }

    static Values fill(ReportView report, boolean both) {
        LocalizedText summary = report.summary();
        Values values =
                Values.none()
                        .with("rating", report.rating())
                        .with("remarks", report.remarks())
                        .with("request", report.request());
        return both
                ? values.with("summary", summary)
                : values.with("summary", summary == null ? null : summary.nl());
    }

    /**
     * @param starting what the form began with
     */
    static ReportContent read(Input input, ReportView now, ReportView starting, boolean both) {
        return new ReportContent(
                input.choice("rating", Rating.class),
                both
                        ? both(input, now, starting)
                        : dutch(input.text("summary"), starting.summary()),
                input.optionalText("remarks"),
                input.optionalText("request"));
    }

    /** English of the last round does not stand beside Dutch of this one. */
    private static LocalizedText both(Input input, ReportView now, ReportView starting) {
        LocalizedText summary = input.localized("summary", starting.summary());
        boolean stale =
                now.summary() == null
                        && summary.translation() == LocalizedText.Translation.OUTDATED;
        return stale ? LocalizedText.dutch(summary.nl()) : summary;
    }

    private static LocalizedText dutch(String dutch, @Nullable LocalizedText starting) {
        return starting != null && starting.nl().equals(dutch)
                ? starting
                : LocalizedText.dutch(dutch);
    }
}
