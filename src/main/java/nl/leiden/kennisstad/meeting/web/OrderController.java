package nl.leiden.kennisstad.meeting.web;

import java.util.UUID;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.meeting.ItemView;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.OrderOfTheDay;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is on the order of the day, and where. */
@LocalizedController
@Uncached
class OrderController {

    private final OrderOfTheDay order;
    private final MeetingDesks desks;
    private final Forms forms;
    private final Frames frames;

    OrderController(OrderOfTheDay order, MeetingDesks desks, Forms forms, Frames frames) {
        this.order = order;
        this.desks = desks;
        this.forms = forms;
        this.frames = frames;
    }

    @PostMapping(MeetingPaths.DUE)
    ModelAndView takeIn(
            @PathVariable String day,
            @RequestParam(defaultValue = "") String matter,
            @RequestParam(defaultValue = "") String refresh,
            Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        return forms.act(
                actor,
                desks.path(meeting),
                () -> {
                    if (!refresh.isEmpty()) {
                        order.refresh(meeting.id());
                    } else if (matter.isEmpty()) {
                        order.takeInAll(meeting.id());
                    } else {
                        order.takeIn(meeting.id(), matter);
                    }
                    return desks.path(meeting) + "#order";
                });
    }

    @PostMapping(MeetingPaths.ITEM_REMOVAL)
    ModelAndView remove(@PathVariable String day, @PathVariable UUID item, Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        desks.item(meeting, item);
        return forms.act(
                actor,
                desks.path(meeting),
                seen -> {
                    ItemView now = desks.item(meeting, item);
                    seen.still(now.title());
                    order.remove(now.id());
                    frames.announce("meeting.item.removed", now.title());
                });
    }

    @PostMapping(MeetingPaths.ITEM_POSITION)
    ModelAndView move(
            @PathVariable String day,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String direction,
            Actor actor) {
        MeetingView meeting = desks.managed(day, actor);
        ItemView moved = desks.item(meeting, item);
        return forms.act(
                actor,
                desks.path(meeting),
                () -> {
                    order.move(moved.id(), direction.equals("up"));
                    return desks.path(meeting) + "#item-" + item;
                });
    }
}
