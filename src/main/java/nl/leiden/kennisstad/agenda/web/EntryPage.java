package nl.leiden.kennisstad.agenda.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.agenda.ActionState;
import nl.leiden.kennisstad.agenda.ActionView;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.AgendaEvent;
import nl.leiden.kennisstad.agenda.AgendaEventKind;
import nl.leiden.kennisstad.agenda.Deadline;
import nl.leiden.kennisstad.agenda.EntryStory;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.agenda.Lead;
import nl.leiden.kennisstad.agenda.Means;
import nl.leiden.kennisstad.agenda.MeansView;
import nl.leiden.kennisstad.agenda.Partner;
import nl.leiden.kennisstad.agenda.RevisionContent;
import nl.leiden.kennisstad.agenda.RevisionView;
import nl.leiden.kennisstad.agenda.Standing;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.organisation.OrganisationDirectory;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An entry at the desk, as its template shows it. */
record EntryPage(
        String code,
        RevisionView revision,
        EntryView entry,
        List<LeadRow> leads,
        List<PartnerRow> partners,
        List<ActionRow> actions,
        List<EventRow> events,
        List<String> gaps,
        List<AgendaDocument.CriterionText> criteria,
        List<MeansRow> means,
        @Nullable Neighbour previous,
        @Nullable Neighbour next,
        String englishPath,
        String criteriaPath,
        String newMeansPath,
        String textsPath,
        String newLeadPath,
        String newPartnerPath,
        String newActionPath,
        String newEventPath) {

    /** A lead, with where it is edited. */
    record LeadRow(
            LocalizedText name,
            @Nullable LocalizedText role,
            @Nullable LocalizedText share,
            boolean accepted,
            String path,
            String removalPath,
            String seen) {}

    /** A partner, with where it is edited. */
    record PartnerRow(
            @Nullable LocalizedText name,
            Standing standing,
            @Nullable LocalizedText remark,
            String path,
            String removalPath,
            String seen) {}

    /** An action, with where it is edited. */
    record ActionRow(
            String id,
            LocalizedText text,
            @Nullable Deadline deadline,
            boolean toSteeringGroup,
            ActionState state,
            String path,
            String removalPath,
            String seen,
            String positionPath,
            String eventPath) {}

    /** What somebody puts in, with where it is edited. */
    record MeansRow(LocalizedText name, Means means, String path, String removalPath) {}

    /** The entry before or after it. */
    record Neighbour(String code, LocalizedText title, String path) {}

    /** Something that happened since. */
    record EventRow(
            LocalDate day,
            AgendaEventKind kind,
            @Nullable LocalizedText about,
            @Nullable LocalizedText deadline,
            @Nullable LocalizedText remark) {}

    /** What the page is made of, beside the entry itself. */
    record Source(
            EntryStory story,
            RevisionContent content,
            List<AgendaDocument.CriterionText> criteria,
            OrganisationDirectory organisations) {}

    static EntryPage of(AgendaDesks.Place place, Source source, AgendaDesks desks) {
        EntryStory story = source.story();
        OrganisationDirectory organisations = source.organisations();
        EntryView entry = place.entry();
        List<MeansView> means = source.content().meansOf(entry.id());
        AgendaDesks.Names names = desks.names(place.agenda());
        List<EntryView> all = source.content().entries();
        int here = all.stream().map(EntryView::id).toList().indexOf(entry.id());
        RevisionView revision = place.agenda().newest();
        boolean adopted = revision.adopted();
        Rows rows = new Rows(place, organisations, desks);
        return new EntryPage(
                place.code(),
                revision,
                entry,
                rows.leads(adopted ? story.leads(entry.leads()) : entry.leads()),
                rows.partners(adopted ? story.partners(entry.partners()) : entry.partners()),
                entry.actions().stream()
                        .map(action ->
                                rows.action(action, adopted ? story : new EntryStory(List.of())))
                        .toList(),
                adopted
                        ? story.events().stream().map(event -> rows.event(event, entry)).toList()
                        : List.of(),
                Completeness.of(entry, means, place.label(), place.code(), desks).keys(),
                source.criteria(),
                means.stream().map(rows::means).toList(),
                here > 0 ? rows.neighbour(all.get(here - 1), names) : null,
                here >= 0 && here + 1 < all.size()
                        ? rows.neighbour(all.get(here + 1), names)
                        : null,
                rows.path(AgendaPaths.ENGLISH),
                rows.path(AgendaPaths.ENTRY_CRITERIA),
                rows.path(AgendaPaths.NEW_MEANS),
                rows.path(AgendaPaths.TEXTS),
                rows.path(AgendaPaths.NEW_LEAD),
                rows.path(AgendaPaths.NEW_PARTNER),
                rows.path(AgendaPaths.NEW_ACTION),
                rows.path(AgendaPaths.NEW_EVENT));
    }

    private record Rows(
            AgendaDesks.Place place, OrganisationDirectory organisations, AgendaDesks desks) {

        List<LeadRow> leads(List<Lead> leads) {
            List<LeadRow> rows = new ArrayList<>();
            for (Lead lead : leads) {
                rows.add(
                        new LeadRow(
                                name(lead.organisation()),
                                lead.role(),
                                lead.share(),
                                lead.accepted(),
                                path(AgendaPaths.LEAD, Parts.key(lead)),
                                path(AgendaPaths.LEAD_REMOVAL, Parts.key(lead)),
                                Forms.fingerprint(lead)));
            }
            return rows;
        }

        List<PartnerRow> partners(List<Partner> partners) {
            List<PartnerRow> rows = new ArrayList<>();
            List<String> keys = Parts.keys(partners);
            for (Partner partner : partners) {
                OrganisationId organisation = partner.organisation();
                rows.add(
                        new PartnerRow(
                                organisation == null ? partner.name() : name(organisation),
                                partner.standing(),
                                partner.remark(),
                                path(AgendaPaths.PARTNER, keys.get(rows.size())),
                                path(AgendaPaths.PARTNER_REMOVAL, keys.get(rows.size())),
                                Forms.fingerprint(partner)));
            }
            return rows;
        }

        ActionRow action(ActionView action, EntryStory story) {
            Object id = action.id().value();
            return new ActionRow(
                    id.toString(),
                    action.text(),
                    story.deadline(action),
                    action.toSteeringGroup(),
                    story.state(action.lineage()),
                    path(AgendaPaths.ACTION, id),
                    path(AgendaPaths.ACTION_REMOVAL, id),
                    Forms.fingerprint(action),
                    path(AgendaPaths.ACTION_POSITION, id),
                    path(AgendaPaths.ACTION_EVENT, id));
        }

        MeansRow means(MeansView one) {
            Object id = one.id().value();
            return new MeansRow(
                    name(one.means().organisation()),
                    one.means(),
                    desks.path(AgendaPaths.MEANS, place.label(), id),
                    desks.path(AgendaPaths.MEANS_REMOVAL, place.label(), id));
        }

        Neighbour neighbour(EntryView other, AgendaDesks.Names names) {
            String code = names.code(other.project());
            return new Neighbour(
                    code,
                    names.title(other.project()),
                    desks.path(AgendaPaths.ENTRY, place.label(), code));
        }

        EventRow event(AgendaEvent event, EntryView entry) {
            OrganisationId organisation = event.organisation();
            Deadline deadline = event.deadline();
            LocalizedText about =
                    organisation != null
                            ? name(organisation)
                            : entry.actions().stream()
                                    .filter(action -> action.lineage().equals(event.action()))
                                    .map(ActionView::text)
                                    .findFirst()
                                    .orElse(null);
            return new EventRow(
                    event.day(),
                    event.kind(),
                    about,
                    deadline == null ? null : deadline.words(),
                    event.remark());
        }

        LocalizedText name(OrganisationId id) {
            return organisations.get(id).name();
        }

        String path(String template, Object... more) {
            Object[] values = new Object[2 + more.length];
            values[0] = place.label();
            values[1] = place.code();
            System.arraycopy(more, 0, values, 2, more.length);
            return desks.path(template, values);
        }
    }
}
