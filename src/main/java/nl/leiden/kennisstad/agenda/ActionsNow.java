package nl.leiden.kennisstad.agenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.leiden.kennisstad.organisation.OrganisationDirectory;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actions of an adopted revision with what happened to them since. */
@Service
public class ActionsNow {

    private final AgendaDesk desk;
    private final EntryStories stories;
    private final Organisations organisations;

    ActionsNow(AgendaDesk desk, EntryStories stories, Organisations organisations) {
        this.desk = desk;
        this.stories = stories;
        this.organisations = organisations;
    }

    /**
     * An action as it stands now.
     *
     * @param deadline the one it has now
     */
    public record Now(
            EntryView entry, ActionView action, ActionState state, @Nullable Deadline deadline) {}

    /** A partner that a lead wants to bring in, and that neither joined nor left since. */
    record Proposal(EntryView entry, AgendaEvent event, LocalizedText organisation) {}

    /** Of every entry of the revision, in its order. */
    @Transactional(readOnly = true)
    public List<Now> of(AgendaRevisionId revision) {
        List<Now> all = new ArrayList<>();
        forEach(
                revision,
                (entry, story) ->
                        entry.actions()
                                .forEach(action ->
                                        all.add(
                                                new Now(
                                                        entry,
                                                        action,
                                                        story.state(action.lineage()),
                                                        story.deadline(action)))));
        return all;
    }

    /** Those that are neither done nor dropped. */
    @Transactional(readOnly = true)
    public List<Now> open(AgendaRevisionId revision) {
        return of(revision).stream().filter(now -> !now.state().over()).toList();
    }

    /** The projects no lead has accepted. */
    @Transactional(readOnly = true)
    public Set<ProjectId> withoutLead(AgendaRevisionId revision) {
        Set<ProjectId> without = new HashSet<>();
        forEach(
                revision,
                (entry, story) -> {
                    if (story.leads(entry.leads()).stream().noneMatch(Lead::accepted)) {
                        without.add(entry.project());
                    }
                });
        return without;
    }

    /** A proposal stays open when its entry goes on into another agenda. */
    List<Proposal> proposedPartners(AgendaRevisionId revision) {
        List<Proposal> proposals = new ArrayList<>();
        OrganisationDirectory directory = organisations.directory();
        List<EntryView> entries = desk.entries(revision);
        Map<UUID, List<AgendaEvent>> events = events(entries);
        for (EntryView entry : entries) {
            EntryStory whole = new EntryStory(events.getOrDefault(entry.lineage(), List.of()));
            for (AgendaEvent event : whole.proposedPartners()) {
                OrganisationId who = event.organisation();
                if (who != null && !entry.hasPartner(who)) {
                    proposals.add(new Proposal(entry, event, directory.get(who).name()));
                }
            }
        }
        return proposals;
    }

    private void forEach(AgendaRevisionId revision, BiConsumer<EntryView, EntryStory> each) {
        List<EntryView> entries = desk.entries(revision);
        Map<UUID, List<AgendaEvent>> events = events(entries);
        entries.forEach(entry ->
                each.accept(
                        entry,
                        EntryStory.of(
                                entry.id(), events.getOrDefault(entry.lineage(), List.of()))));
    }

    private Map<UUID, List<AgendaEvent>> events(List<EntryView> entries) {
        return stories.byLineage(entries.stream().map(EntryView::lineage).toList());
    }
}
