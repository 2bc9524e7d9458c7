package nl.leiden.kennisstad.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws agendas in time, with what happened to their actions since. */
@Service
public class Timelines {

    private final RevisionReader reader;
    private final DeadlineHistories histories;
    private final EntryStories stories;

    Timelines(RevisionReader reader, DeadlineHistories histories, EntryStories stories) {
        this.reader = reader;
        this.histories = histories;
        this.stories = stories;
    }

    /**
     * All actions of a revision.
     *
     * @param firstYear of the agenda, and so at the left unless something is due before it
     * @param code of an entry
     */
    @Transactional(readOnly = true)
    public Timeline of(
            int firstYear,
            int lastYear,
            AgendaRevisionId revision,
            Function<EntryView, String> code,
            LocalDate day) {
        RevisionContent content = reader.read(revision);
        Map<UUID, List<AgendaEvent>> events =
                stories.byLineage(content.entries().stream().map(EntryView::lineage).toList());
        List<Timeline.Item> items = new ArrayList<>();
        for (EntryView entry : content.entries()) {
            EntryStory story =
                    EntryStory.of(entry.id(), events.getOrDefault(entry.lineage(), List.of()));
            entry.actions()
                    .forEach(action ->
                            items.add(
                                    item(
                                            code.apply(entry),
                                            action,
                                            content.deadlines(action),
                                            story,
                                            day)));
        }
        return Timeline.of(firstYear, lastYear, items, day);
    }

    /** The actions of one entry of an adopted agenda. */
    @Transactional(readOnly = true)
    public Timeline of(
            AdoptedAgenda agenda, EntryView entry, EntryStory story, String code, LocalDate day) {
        Map<UUID, DeadlineHistory> before =
                histories.before(
                        agenda.revision(),
                        entry.actions().stream().map(ActionView::lineage).toList());
        List<Timeline.Item> items =
                entry.actions().stream()
                        .map(action ->
                                item(
                                        code,
                                        action,
                                        before.getOrDefault(action.lineage(), DeadlineHistory.NONE)
                                                .then(action.deadline()),
                                        story,
                                        day))
                        .toList();
        return Timeline.of(agenda.firstYear(), agenda.lastYear(), items, day);
    }

    private static Timeline.Item item(
            String code,
            ActionView action,
            DeadlineHistory adopted,
            EntryStory story,
            LocalDate day) {
        Deadline now = story.deadline(action);
        DeadlineHistory history = adopted;
        for (Deadline moved : story.deadlines(action.lineage())) {
            history = history.then(moved);
        }
        ActionState state = story.state(action.lineage());
        return new Timeline.Item(
                code,
                action.text(),
                now,
                history.first(),
                history.moves(),
                state,
                now != null && now.passedOn(day) && !state.over());
    }
}
