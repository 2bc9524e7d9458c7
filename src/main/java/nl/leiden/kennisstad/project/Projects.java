package nl.leiden.kennisstad.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.address.Addresses;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.agreement.ThemeId;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedSlug;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All projects of all years. */
@Service
public class Projects {

    private static final String ADDRESS = "project";

    private final ProjectRepository projects;
    private final Addresses addresses;
    private final Programme programme;

    Projects(ProjectRepository projects, Addresses addresses, Programme programme) {
        this.projects = projects;
        this.addresses = addresses;
        this.programme = programme;
    }

    /**
     * @throws DomainException {@code project.code-taken}, {@code address.taken}
     */
    @Transactional
    public ProjectId propose(NewProject project, Actor actor) {
        if (projects.bearing(project.agreement(), project.code()).isPresent()) {
            throw new DomainException("project.code-taken", project.code());
        }
        ProjectId id = projects.save(new Project(project, actor)).id();
        addresses.claim(ADDRESS, id.value(), project.slug());
        return id;
    }

    /**
     * Gives it another code or theme in an agreement from a day on, or its first place in it. What
     * was adopted keeps the old code.
     *
     * @throws DomainException {@code project.code-taken}, {@code project.code-shape}
     */
    @Transactional
    public void place(
            ProjectId id,
            AgreementId agreement,
            String code,
            @Nullable ThemeId theme,
            LocalDate since) {
        NewProject.requireCode(code);
        Project project = existing(id);
        projects.bearing(agreement, code)
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw new DomainException("project.code-taken", code);
                });
        Optional<Placement> now = project.leavePlace(agreement, since);
        projects.flush(); // an old place ends before a new one begins
        now.ifPresentOrElse(
                place -> place.change(theme, code),
                () -> project.takePlace(new Placement(agreement, theme, code, since)));
        programme.publicContentChanged();
    }

    /** Says how it relates to another project; what was said before of the two is replaced. */
    @Transactional
    public void relate(ProjectId id, Relation relation) {
        existing(relation.other());
        existing(id).relate(relation);
        programme.publicContentChanged();
    }

    @Transactional
    public void unrelate(ProjectId id, ProjectId other) {
        existing(id).unrelate(other);
        programme.publicContentChanged();
    }

    /**
     * Gives it another title and address from a day on; agendas that were adopted keep the old
     * title.
     *
     * @throws DomainException {@code address.taken}
     */
    @Transactional
    public void retitle(ProjectId id, LocalizedText title, LocalizedSlug slug, LocalDate since) {
        addresses.claim(ADDRESS, id.value(), slug);
        existing(id).retitle(title, slug, since);
        programme.publicContentChanged();
    }

    /**
     * The next step of its life, dated, with who and why.
     *
     * @throws DomainException {@code project.illegal-phase} with the present phase
     */
    @Transactional
    public void move(
            ProjectId id, Phase next, LocalDate day, Actor actor, @Nullable String reason) {
        existing(id).move(next, day, actor, reason);
        programme.publicContentChanged();
    }

    /**
     * Those that are only proposed, or suspended, run from this day on; the others stay as they
     * are.
     */
    @Transactional
    public void start(Collection<ProjectId> ids, LocalDate day, Actor actor, String reason) {
        projects.findByIdIn(ids).forEach(project -> project.start(day, actor, reason));
    }

    @Transactional(readOnly = true)
    public List<ProjectView> all() {
        return projects.findAll().stream().map(Project::view).toList();
    }

    @Transactional(readOnly = true)
    public Map<ProjectId, ProjectView> byId(Collection<ProjectId> ids) {
        return projects.findByIdIn(ids).stream()
                .map(Project::view)
                .collect(Collectors.toMap(ProjectView::id, Function.identity()));
    }

    /** The project that has, or once had, this address. */
    @Transactional(readOnly = true)
    public Optional<ProjectView> at(Language language, String slug) {
        return addresses
                .subject(ADDRESS, language, slug)
                .flatMap(id -> projects.findById(new ProjectId(id)))
                .map(Project::view);
    }

    /** The project that bears the code in the agreement today. */
    @Transactional(readOnly = true)
    public Optional<ProjectView> bearing(AgreementId agreement, String code) {
        return projects.bearing(agreement, code).map(Project::view);
    }

    /** Relations in both directions, by the other project's code. */
    @Transactional(readOnly = true)
    public List<RelationView> relations(ProjectId id) {
        List<RelationView> relations = new ArrayList<>();
        List<Relation> outgoing = List.copyOf(existing(id).relations());
        Map<ProjectId, ProjectView> others = byId(outgoing.stream().map(Relation::other).toList());
        for (Relation relation : outgoing) {
            ProjectView other = others.get(relation.other());
            if (other != null) {
                relations.add(new RelationView(other, relation.kind(), relation.remark(), true));
            }
        }
        for (Project other : projects.relatedTo(id)) {
            other.relations().stream()
                    .filter(relation -> relation.other().equals(id))
                    .map(r -> new RelationView(other.view(), r.kind(), r.remark(), false))
                    .forEach(relations::add);
        }
        relations.sort(Comparator.comparing(relation -> relation.project().code()));
        return relations;
    }

    private Project existing(ProjectId id) {
        return projects.findById(id)
                .orElseThrow(() -> new DomainException("project.unknown", id.value()));
    }
}
