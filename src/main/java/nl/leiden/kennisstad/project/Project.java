package nl.leiden.kennisstad.project;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedSlug;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * A project: an identity that lasts. What is agreed about it year by year belongs to the agendas.
 */
@Entity
class Project {

    /** Of decisions about one. */
    static final String SUBJECT = "project";

    @EmbeddedId private ProjectId id;
    @Version private @Nullable Integer version;
    @Embedded private LocalizedSlug slug;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @ElementCollection
    @CollectionTable(name = "project_title", joinColumns = @JoinColumn(name = "project_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<ProjectTitle> titles = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "project_id", nullable = false, updatable = false)
    @Fetch(FetchMode.SUBSELECT)
    private Set<Placement> placements = new HashSet<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "project_id", nullable = false, updatable = false)
    private List<PhaseChange> phaseChanges = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_relation", joinColumns = @JoinColumn(name = "project_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<Relation> relations = new HashSet<>();

    protected Project() {}

    Project(NewProject project, Actor actor) {
        this.id = ProjectId.next();
        this.slug = project.slug();
        this.phase = Phase.PROPOSED;
        this.titles.add(new ProjectTitle(project.since(), project.title()));
        this.placements.add(
                new Placement(
                        project.agreement(), project.theme(), project.code(), project.since()));
        this.phaseChanges.add(new PhaseChange(phase, project.since(), actor, null));
    }

    /**
     * The steering group has put it on an agenda: it runs. Nothing happens to one that already
     * does.
     */
    void start(LocalDate day, Actor actor, String reason) {
        if (phase != Phase.RUNNING) {
            enter(Phase.RUNNING, day, actor, reason);
        }
    }

    /** Another title from a day on; a title of the same day is replaced. */
    void retitle(LocalizedText title, LocalizedSlug newSlug, LocalDate since) {
        titles.removeIf(known -> known.since().equals(since));
        titles.add(new ProjectTitle(since, title));
        slug = newSlug;
    }

    /** The next step of its life. */
    void move(Phase next, LocalDate day, Actor actor, @Nullable String reason) {
        enter(next, day, actor, reason);
    }

    /**
     * Leaves its place in an agreement before this day, when it has had it longer; the place of
     * that day itself may be changed.
     *
     * @return the place to change, or empty when a new one is to be taken
     */
    Optional<Placement> leavePlace(AgreementId agreement, LocalDate day) {
        Optional<Placement> now =
                placements.stream()
                        .filter(Placement::current)
                        .filter(place -> place.agreement().equals(agreement))
                        .findFirst();
        boolean earlier = now.filter(place -> place.firstDay().isBefore(day)).isPresent();
        if (earlier) {
            now.orElseThrow().end(day.minusDays(1));
            return Optional.empty();
        }
        return now;
    }

    void takePlace(Placement place) {
        placements.add(place);
    }

    void unrelate(ProjectId other) {
        relations.removeIf(relation -> relation.other().equals(other));
    }

    void relate(Relation relation) {
        if (relation.other().equals(id)) {
            throw new DomainException("project.relates-to-itself");
        }
        unrelate(relation.other());
        relations.add(relation);
    }

    private void enter(Phase next, LocalDate day, Actor actor, @Nullable String reason) {
        if (!phase.next().contains(next)) {
            throw new DomainException("project.illegal-phase", phase, next);
        }
        phase = next;
        phaseChanges.add(new PhaseChange(next, day, actor, reason));
    }

    ProjectId id() {
        return id;
    }

    Set<Relation> relations() {
        return Set.copyOf(relations);
    }

    ProjectView view() {
        ProjectTitle title =
                titles.stream().max(Comparator.comparing(ProjectTitle::since)).orElseThrow();
        List<PlacementView> places =
                placements.stream()
                        .filter(Placement::current)
                        .sorted(Comparator.comparing(Placement::firstDay).reversed())
                        .map(Placement::view)
                        .toList();
        return new ProjectView(id, title.title(), slug, phase, places);
    }
}
