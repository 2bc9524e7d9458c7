package nl.leiden.kennisstad.meeting.web;

import java.util.UUID;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.meeting.ItemView;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.OrderOfTheDay;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The points of the order of the day. */
@LocalizedController
@Uncached
class ItemController {

    private final OrderOfTheDay order;
    private final MeetingDesks desks;
    private final Forms forms;

    ItemController(OrderOfTheDay order, MeetingDesks desks, Forms forms) {
        this.order = order;
        this.desks = desks;
        this.forms = forms;
    }

    @GetMapping(MeetingPaths.ITEMS)
    ModelAndView blank(@PathVariable String day, Actor actor) {
        return forms.show(adding(day, actor), actor);
    }

    @PostMapping(MeetingPaths.ITEMS)
    ModelAndView add(@PathVariable String day, Actor actor) {
        return forms.submit(
                adding(day, actor),
                actor,
                input -> {
                    MeetingView meeting = desks.managed(day, actor);
                    order.add(
                            meeting.id(),
                            input.localized("title", null),
                            input.optionalLocalized("explanation", null));
                    return desks.path(meeting) + "#order";
                });
    }

    @GetMapping(MeetingPaths.ITEM)
    ModelAndView edit(@PathVariable String day, @PathVariable UUID item, Actor actor) {
        return forms.show(changing(day, item, actor), actor);
    }

    @PostMapping(MeetingPaths.ITEM)
    ModelAndView change(@PathVariable String day, @PathVariable UUID item, Actor actor) {
        return forms.submit(
                changing(day, item, actor),
                actor,
                input -> {
                    MeetingView meeting = desks.managed(day, actor);
                    ItemView now = desks.item(meeting, item);
                    order.say(
                            now.id(),
                            input.localized("title", now.title()),
                            input.optionalLocalized("explanation", now.explanation()));
                    return desks.path(meeting) + "#order";
                });
    }

    private FormScreen adding(String day, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        return FormScreen.of(
                        form(), desks.frame(MeetingPaths.ITEMS, meeting).titledBy("meeting.item"))
                .backTo(MeetingPaths.MEETING, day);
    }

    private FormScreen changing(String day, UUID item, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        desks.item(meeting, item);
        return FormScreen.of(
                        form(),
                        desks.frame(MeetingPaths.ITEM, meeting, item)
                                .titledBy("meeting.item.change"))
                .changing(() -> {
                    ItemView now = desks.item(desks.managed(day, actor), item);
                    return Values.none()
                            .with("title", now.title())
                            .with("explanation", now.explanation());
                })
                .backTo(MeetingPaths.MEETING, day);
    }

    private static Form form() {
        return Form.named("meeting.item").lines("title").texts("explanation").optional();
    }
}
