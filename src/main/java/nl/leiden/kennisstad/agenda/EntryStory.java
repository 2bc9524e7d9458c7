package nl.leiden.kennisstad.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one entry since its adoption, and so how it is now.
 *
 * @param events in the order they happened
 */
public record EntryStory(List<AgendaEvent> events) {

    private static final Set<AgendaEventKind> LEADING =
            Set.of(
                    AgendaEventKind.LEAD_ACCEPTED,
                    AgendaEventKind.LEAD_JOINED,
                    AgendaEventKind.LEAD_LEFT);

    /** No event that was told before the entry was written: such an event is worked in already. */
    static EntryStory of(AgendaEntryId entry, List<AgendaEvent> ofLineage) {
        return new EntryStory(
                ofLineage.stream()
                        .filter(event -> event.id().compareTo(entry.value()) > 0)
                        .toList());
    }

    /** How an action stands. */
    public ActionState state(UUID action) {
        return ofAction(action)
                .reduce((earlier, later) -> later)
                .map(event ->
                        switch (event.kind()) {
                            case ACTION_DONE -> ActionState.DONE;
                            case ACTION_DROPPED -> ActionState.DROPPED;
                            case ACTION_MOVED -> ActionState.MOVED;
                            default -> ActionState.OPEN;
                        })
                .orElse(ActionState.OPEN);
    }

    /** The deadline an action has now. */
    public @Nullable Deadline deadline(ActionView action) {
        return ofAction(action.lineage())
                .map(AgendaEvent::deadline)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(action.deadline());
    }

    /** The deadlines an action was moved to, in that order. */
    List<Deadline> deadlines(UUID action) {
        return ofAction(action).map(AgendaEvent::deadline).filter(Objects::nonNull).toList();
    }

    /** Who leads now. */
    public List<Lead> leads(List<Lead> adopted) {
        List<Lead> leads = new ArrayList<>(adopted);
        for (AgendaEvent event : events) {
            OrganisationId organisation = event.organisation();
            if (organisation == null || !LEADING.contains(event.kind())) {
                continue;
            }
            Optional<Lead> known =
                    leads.stream()
                            .filter(lead -> lead.organisation().equals(organisation))
                            .findFirst();
            switch (event.kind()) {
                case LEAD_LEFT -> known.ifPresent(leads::remove);
                case LEAD_JOINED -> leads.add(new Lead(organisation, null, event.remark(), true));
                default ->
                        known.ifPresent(lead ->
                                leads.set(
                                        leads.indexOf(lead),
                                        new Lead(organisation, lead.role(), lead.share(), true)));
            }
        }
        return leads;
    }

    /** Who takes part now. */
    public List<Partner> partners(List<Partner> adopted) {
        List<Partner> partners = new ArrayList<>(adopted);
        for (AgendaEvent event : events) {
            OrganisationId organisation = event.organisation();
            if (organisation == null) {
                continue;
            }
            if (event.kind() == AgendaEventKind.PARTNER_LEFT) {
                partners.removeIf(partner -> organisation.equals(partner.organisation()));
            }
            if (event.kind() == AgendaEventKind.PARTNER_JOINED) {
                partners.removeIf(partner -> organisation.equals(partner.organisation()));
                partners.add(new Partner(organisation, null, Standing.CONFIRMED, event.remark()));
            }
        }
        return partners;
    }

    /** The partners a lead wants to bring in, and that neither joined nor left since. */
    List<AgendaEvent> proposedPartners() {
        List<AgendaEvent> open = new ArrayList<>();
        for (AgendaEvent event : events) {
            if (event.kind() == AgendaEventKind.PARTNER_PROPOSED) {
                open.add(event);
            }
            if (event.kind() == AgendaEventKind.PARTNER_JOINED
                    || event.kind() == AgendaEventKind.PARTNER_LEFT) {
                open.removeIf(
                        proposed -> Objects.equals(proposed.organisation(), event.organisation()));
            }
        }
        return open;
    }

    /** Refuses what cannot follow on what happened before. */
    void requireNext(AgendaEvent event, EntryView entry) {
        UUID action = event.action();
        OrganisationId organisation = event.organisation();
        if (action != null) {
            if (entry.actions().stream().noneMatch(known -> known.lineage().equals(action))) {
                throw new DomainException("agenda.unknown-action");
            }
            ActionState now = state(action);
            boolean open = now == ActionState.OPEN || now == ActionState.MOVED;
            if (open == (event.kind() == AgendaEventKind.ACTION_REOPENED)) {
                throw new DomainException("agenda.event-does-not-follow", now);
            }
        } else if (organisation != null) {
            requireNext(event.kind(), organisation, entry);
        }
    }

    private void requireNext(AgendaEventKind kind, OrganisationId organisation, EntryView entry) {
        Optional<Lead> lead =
                leads(entry.leads()).stream()
                        .filter(known -> known.organisation().equals(organisation))
                        .findFirst();
        Optional<Partner> partner =
                partners(entry.partners()).stream()
                        .filter(known -> organisation.equals(known.organisation()))
                        .findFirst();
        boolean follows =
                switch (kind) {
                    case LEAD_ACCEPTED -> lead.filter(known -> !known.accepted()).isPresent();
                    case LEAD_JOINED -> lead.isEmpty();
                    case LEAD_LEFT -> lead.isPresent();
                    case PARTNER_JOINED ->
                            partner.filter(known -> known.standing() == Standing.CONFIRMED)
                                    .isEmpty();
                    case PARTNER_PROPOSED ->
                            partner.filter(known -> known.standing() == Standing.CONFIRMED)
                                            .isEmpty()
                                    && proposedPartners().stream()
                                            .noneMatch(event ->
                                                    organisation.equals(event.organisation()));
                    case PARTNER_LEFT -> partner.isPresent();
                    default -> false;
                };
        if (!follows) {
            throw new DomainException("agenda.part-does-not-follow");
        }
    }

    private Stream<AgendaEvent> ofAction(UUID action) {
        return events.stream().filter(event -> action.equals(event.action()));
    }
}
