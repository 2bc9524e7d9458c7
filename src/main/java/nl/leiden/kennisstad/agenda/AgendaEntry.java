package nl.leiden.kennisstad.agenda;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Identifiers;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one revision says of one project. Its lineage stays the same when it is copied. */
@Entity
@Table(name = "agenda_entry")
class AgendaEntry {

    @EmbeddedId private AgendaEntryId id;
    @Version private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "revision_id"))
    private AgendaRevisionId revision;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "project_id"))
    private ProjectId project;

    private UUID lineageId;
    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText goal;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText introduction;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText statusWords;

    @ElementCollection
    @CollectionTable(name = "agenda_lead", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Lead> leads = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agenda_partner", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Partner> partners = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "entry_id", nullable = false, updatable = false)
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<AgendaAction> actions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agenda_argument", joinColumns = @JoinColumn(name = "entry_id"))
    @MapKeyColumn(name = "letter")
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, Argument> arguments = new HashMap<>();

    protected AgendaEntry() {}

    AgendaEntry(AgendaRevisionId revision, ProjectId project, int position, EntryContent content) {
        this.id = AgendaEntryId.next();
        this.revision = revision;
        this.project = project;
        this.lineageId = Identifiers.next();
        this.position = position;
        this.goal = content.goal();
        this.introduction = content.introduction();
        this.statusWords = content.statusWords();
        this.leads = new ArrayList<>(content.leads());
        this.partners = new ArrayList<>(content.partners());
        content.actions().forEach(action -> actions.add(new AgendaAction(actions.size(), action)));
        this.arguments.putAll(content.arguments());
    }

    /** The same entry, to stand in another revision. */
    AgendaEntry copyTo(AgendaRevisionId other, int place) {
        AgendaEntry copy =
                new AgendaEntry(
                        other,
                        project,
                        place,
                        new EntryContent(
                                goal,
                                introduction,
                                statusWords,
                                leads,
                                partners,
                                List.of(),
                                Map.of()));
        copy.lineageId = lineageId;
        actions.forEach(action -> copy.actions.add(action.copy()));
        copy.arguments.putAll(arguments);
        return copy;
    }

    /** What happened since becomes part of what is said; what is over is left out. */
    void takeIn(EntryStory story) {
        List<Lead> leadsNow = story.leads(leads);
        List<Partner> partnersNow = story.partners(partners);
        leads.clear();
        leads.addAll(leadsNow);
        partners.clear();
        partners.addAll(partnersNow);
        actions.removeIf(action -> story.state(action.view().lineage()).over());
        actions.forEach(action -> action.move(story.deadline(action.view())));
    }

    void write(EntryTexts texts) {
        this.goal = texts.goal();
        this.introduction = texts.introduction();
        this.statusWords = texts.statusWords();
    }

    /** Takes English in that was made since it was adopted. */
    void read(UnaryOperator<LocalizedText> english) {
        this.goal = goal == null ? null : english.apply(goal);
        this.introduction = introduction == null ? null : english.apply(introduction);
        this.statusWords = statusWords == null ? null : english.apply(statusWords);
        leads.replaceAll(lead -> lead.read(english));
        partners.replaceAll(partner -> partner.read(english));
        actions.forEach(action -> action.read(english));
        arguments.replaceAll((letter, argument) -> argument.read(english));
    }

    /** What is found by a criterion; null when nobody judges it any more. */
    void argue(String letter, @Nullable Argument argument) {
        if (argument == null) {
            arguments.remove(letter);
        } else {
            arguments.put(letter, argument);
        }
    }

    void place(int newPosition) {
        this.position = newPosition;
    }

    void add(Lead lead) {
        leads.add(lead);
    }

    void replace(int place, Lead lead) {
        leads.set(existing(place, leads), lead);
    }

    void dropLead(int place) {
        leads.remove(existing(place, leads));
    }

    void add(Partner partner) {
        partners.add(partner);
    }

    void replace(int place, Partner partner) {
        partners.set(existing(place, partners), partner);
    }

    void dropPartner(int place) {
        partners.remove(existing(place, partners));
    }

    void add(NewAction action) {
        int last = actions.stream().mapToInt(AgendaAction::position).max().orElse(-1);
        actions.add(new AgendaAction(last + 1, action));
    }

    AgendaAction action(AgendaActionId wanted) {
        return actions.stream()
                .filter(action -> action.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new DomainException("agenda.unknown-action"));
    }

    void drop(AgendaActionId unwanted) {
        actions.remove(action(unwanted));
    }

    /** Changes places with the one before or after it; the first and the last stay. */
    void move(AgendaActionId wanted, boolean up) {
        List<AgendaAction> ordered = ordered();
        int from = ordered.indexOf(action(wanted));
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < ordered.size()) {
            ordered.get(from).place(to);
            ordered.get(to).place(from);
        }
    }

    private List<AgendaAction> ordered() {
        List<AgendaAction> ordered =
                actions.stream().sorted(Comparator.comparingInt(AgendaAction::position)).toList();
        for (int place = 0; place < ordered.size(); place++) {
            ordered.get(place).place(place);
        }
        return ordered;
    }

    private static int existing(int place, List<?> list) {
        if (place < 0 || place >= list.size()) {
            throw new DomainException("agenda.unknown-place");
        }
        return place;
    }

    AgendaEntryId id() {
        return id;
    }

    AgendaRevisionId revision() {
        return revision;
    }

    int position() {
        return position;
    }

    /** All it says, its parts included. */
    EntryView view() {
        return new EntryView(
                id,
                lineageId,
                revision,
                project,
                position,
                goal,
                introduction,
                statusWords,
                List.copyOf(leads),
                List.copyOf(partners),
                actions.stream()
                        .sorted(Comparator.comparingInt(AgendaAction::position))
                        .map(AgendaAction::view)
                        .toList(),
                Map.copyOf(arguments));
    }

    /** What lists show of it, as it is now; the actions stay in the database. */
    EntrySummary summary(EntryStory story) {
        return new EntrySummary(
                id,
                revision,
                project,
                goal,
                statusWords,
                story.leads(leads),
                story.partners(partners));
    }

    UUID lineage() {
        return lineageId;
    }
}
