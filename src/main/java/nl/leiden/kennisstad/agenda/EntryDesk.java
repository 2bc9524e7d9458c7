package nl.leiden.kennisstad.agenda;

import nl.leiden.kennisstad.shared.DomainException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The entries of a draft: their texts, leads, partners and actions. Each verb refuses an entry
 * whose agenda is not a draft any more, with {@code agenda.not-a-draft}.
 */
@Service
public class EntryDesk {

    private final AgendaDesk desk;

    EntryDesk(AgendaDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void write(AgendaEntryId id, EntryTexts texts) {
        desk.editable(id).write(texts);
    }

    /**
     * @throws DomainException {@code agenda.leads-already}
     */
    @Transactional
    public void add(AgendaEntryId id, Lead lead) {
        AgendaEntry entry = desk.editable(id);
        requireNew(entry, lead, -1);
        entry.add(lead);
    }

    /**
     * @param place of the lead among the leads, from 0
     * @throws DomainException {@code agenda.unknown-place}, {@code agenda.leads-already}
     */
    @Transactional
    public void replace(AgendaEntryId id, int place, Lead lead) {
        AgendaEntry entry = desk.editable(id);
        requireNew(entry, lead, place);
        entry.replace(place, lead);
    }

    @Transactional
    public void dropLead(AgendaEntryId id, int place) {
        desk.editable(id).dropLead(place);
    }

    @Transactional
    public void add(AgendaEntryId id, Partner partner) {
        desk.editable(id).add(partner);
    }

    /**
     * @param place of the partner among the partners, from 0
     * @throws DomainException {@code agenda.unknown-place}
     */
    @Transactional
    public void replace(AgendaEntryId id, int place, Partner partner) {
        desk.editable(id).replace(place, partner);
    }

    @Transactional
    public void dropPartner(AgendaEntryId id, int place) {
        desk.editable(id).dropPartner(place);
    }

    @Transactional
    public void add(AgendaEntryId id, NewAction action) {
        desk.editable(id).add(action);
    }

    /**
     * @throws DomainException {@code agenda.unknown-action}
     */
    @Transactional
    public void replace(AgendaEntryId id, AgendaActionId action, NewAction text) {
        desk.editable(id).action(action).write(text);
    }

    @Transactional
    public void drop(AgendaEntryId id, AgendaActionId action) {
        desk.editable(id).drop(action);
    }

    /** Changes places with the action before or after it. */
    @Transactional
    public void move(AgendaEntryId id, AgendaActionId action, boolean up) {
        desk.editable(id).move(action, up);
    }

    private static void requireNew(AgendaEntry entry, Lead lead, int place) {
        var leads = entry.view().leads();
        for (int other = 0; other < leads.size(); other++) {
            if (other != place && leads.get(other).organisation().equals(lead.organisation())) {
                throw new DomainException("agenda.leads-already");
            }
        }
    }
}
