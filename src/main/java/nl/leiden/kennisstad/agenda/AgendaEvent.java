package nl.leiden.kennisstad.agenda;

import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Identifiers;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an entry, or to one of its actions, after it was adopted. It is told
 * once and never rewritten; the adopted text stays as it is.
 *
 * @param id sorts by the moment it was told
 * @param entry lineage of the entry
 * @param action lineage of the action, for what happens to one
 * @param organisation that leads or takes part, for what happens to one
 * @param day on which it happened
 * @param deadline the new one of an action that is moved
 * @param remark what is to be said of it; why, for an action that is dropped or moved
 */
public record AgendaEvent(
        UUID id,
        AgendaEventKind kind,
        UUID entry,
        @Nullable UUID action,
        @Nullable OrganisationId organisation,
        LocalDate day,
        @Nullable Deadline deadline,
        @Nullable LocalizedText remark) {

    /** An event to tell now. */
    public AgendaEvent(
            AgendaEventKind kind,
            UUID entry,
            @Nullable UUID action,
            @Nullable OrganisationId organisation,
            LocalDate day,
            @Nullable Deadline deadline,
            @Nullable LocalizedText remark) {
        this(Identifiers.next(), kind, entry, action, organisation, day, deadline, remark);
    }

    public AgendaEvent {
        if (kind.ofAction() == (action == null) || kind.ofAction() == (organisation != null)) {
            throw new DomainException("agenda.event-is-about-one-thing");
        }
        if ((kind == AgendaEventKind.ACTION_MOVED) == (deadline == null)) {
            throw new DomainException("agenda.moved-needs-a-deadline");
        }
        boolean needsReason =
                kind == AgendaEventKind.ACTION_DROPPED || kind == AgendaEventKind.ACTION_MOVED;
        if (needsReason && remark == null) {
            throw new DomainException("agenda.event-needs-a-reason");
        }
    }
}
