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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leiden.kennisstad.project.ProjectId;
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

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "entry_id", nullable = false, updatable = false)
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<AgendaAction> actions = new ArrayList<>();

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
    }

    /** All it says, its parts included. */
    EntryView view() {
        return new EntryView(
                revision,
                project,
                position,
                goal,
                introduction,
                statusWords,
                List.copyOf(leads),
                List.copyOf(partners),
                actions.stream().map(AgendaAction::view).toList());
    }

    /** What lists show of it; the actions stay in the database. */
    EntrySummary summary() {
        return new EntrySummary(
                id,
                revision,
                project,
                goal,
                statusWords,
                List.copyOf(leads),
                List.copyOf(partners));
    }
}
