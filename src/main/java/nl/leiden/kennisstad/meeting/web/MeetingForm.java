package nl.leiden.kennisstad.meeting.web;

import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.Input;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.meeting.MeetingKind;
import nl.leiden.kennisstad.meeting.MeetingPlan;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of when and where a meeting is. */
@Component
class MeetingForm {

    private final Say say;

    MeetingForm(Say say) {
        this.say = say;
    }

    Form empty() {
        return Form.named("meeting.form")
                .select("kind", say.options(MeetingKind.class))
                .day("day")
                .time("starts-at")
                .time("ends-at")
                .lines("place")
                .optional()
                .line("video-link")
                .optional()
                .check("public-date")
                .refusal("meeting.day-taken", "day")
                .refusal("meeting.has-minutes", "day")
                .refusal("meeting.has-decision", "day")
                .refusal("meeting.approves-minutes", "day")
                .refusal("meeting.ends-before-it-starts", "ends-at")
                .refusal("meeting.nowhere", "place-nl")
                .refusal("meeting.link-shape", "video-link");
    }

    static Values fill(MeetingPlan plan) {
        return Values.none()
                .with("kind", plan.kind())
                .with("day", plan.day())
                .with("starts-at", plan.startsAt())
                .with("ends-at", plan.endsAt())
                .with("place", plan.place())
                .with("video-link", plan.videoLink())
                .with("public-date", plan.publicDate());
    }

    static MeetingPlan read(Input input, @Nullable LocalizedText place) {
        return new MeetingPlan(
                input.choice("kind", MeetingKind.class),
                input.day("day"),
                input.time("starts-at"),
                input.time("ends-at"),
                input.optionalLocalized("place", place),
                input.optionalText("video-link"),
                input.checked("public-date"));
    }
}
