package nl.leiden.kennisstad.organisation;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People and the offices they hold. Who signed something keeps the name and the office of that day,
 * whatever changes here.
 */
@Service
public class People {

    /** A person's name and an office's title as they are now, to be kept by who signs. */
    public record Holder(PersonId person, String name, LocalizedText office) {}

    private final EntityManager entities;

    People(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @throws DomainException {@code organisation.person-needs-a-name}
     */
    @Transactional
    public PersonId register(String name) {
        Person person = new Person(named(name));
        entities.persist(person);
        return person.id();
    }

    /**
     * @throws DomainException {@code organisation.person-needs-a-name}, {@code
     *     organisation.person-unknown}
     */
    @Transactional
    public void rename(PersonId id, String name) {
        existing(id).rename(named(name));
    }

    @Transactional
    public OfficeId establish(OrganisationId organisation, LocalizedText title) {
        Office office = new Office(organisation, title);
        entities.persist(office);
        return office.id();
    }

    /**
     * @throws DomainException {@code organisation.office-unknown}
     */
    @Transactional
    public void retitle(OfficeId id, LocalizedText title) {
        existing(id).retitle(title);
    }

    /**
     * @throws DomainException {@code organisation.person-unknown}, {@code
     *     organisation.office-unknown}, {@code organisation.term-overlaps}
     */
    @Transactional
    public OfficeTermId appoint(PersonId person, OfficeId office, TermOfOffice days) {
        holder(person, office);
        OfficeTerm term = new OfficeTerm(person, office, days);
        requireOnce(term);
        entities.persist(term);
        return term.id();
    }

    /**
     * Other days for a term; with a last day it ends.
     *
     * @throws DomainException {@code organisation.term-unknown}, {@code organisation.term-overlaps}
     */
    @Transactional
    public void change(PersonId person, OfficeTermId id, TermOfOffice days) {
        OfficeTerm term = existing(person, id);
        term.set(days);
        requireOnce(term);
    }

    /**
     * Takes a term away that was noted by mistake.
     *
     * @throws DomainException {@code organisation.term-unknown}
     */
    @Transactional
    public void strike(PersonId person, OfficeTermId id) {
        entities.remove(existing(person, id));
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<PersonView> all() {
        Map<PersonId, List<TermView>> terms =
                views(entities.createQuery("from OfficeTerm", OfficeTerm.class).getResultList());
        return entities.createQuery("from Person", Person.class).getResultList().stream()
                .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER))
                .map(person -> view(person, terms))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<PersonView> find(PersonId id) {
        @Nullable Person person = entities.find(Person.class, id);
        return Optional.ofNullable(person).map(found -> view(found, views(terms(id))));
    }

    @Transactional(readOnly = true)
    public List<OfficeView> offices() {
        return entities.createQuery("from Office", Office.class).getResultList().stream()
                .map(Office::view)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<OfficeView> office(OfficeId id) {
        @Nullable Office office = entities.find(Office.class, id);
        return Optional.ofNullable(office).map(Office::view);
    }

    /**
     * @throws DomainException {@code organisation.person-unknown}, {@code
     *     organisation.office-unknown}
     */
    @Transactional(readOnly = true)
    public Holder holder(PersonId person, OfficeId office) {
        return new Holder(person, existing(person).name(), existing(office).view().title());
    }

    private static PersonView view(Person person, Map<PersonId, List<TermView>> terms) {
        return new PersonView(
                person.id(), person.name(), terms.getOrDefault(person.id(), List.of()));
    }

    private Map<PersonId, List<TermView>> views(Collection<OfficeTerm> terms) {
        Map<OfficeId, OfficeView> offices =
                offices().stream().collect(Collectors.toMap(OfficeView::id, Function.identity()));
        Comparator<TermView> latest = Comparator.comparing(term -> term.days().certainFrom());
        return terms.stream()
                .flatMap(term ->
                        Optional.ofNullable(offices.get(term.office()))
                                .map(office ->
                                        new TermView(term.id(), term.person(), office, term.days()))
                                .stream())
                .sorted(latest.reversed())
                .collect(Collectors.groupingBy(TermView::person));
    }

    private List<OfficeTerm> terms(PersonId person) {
        return entities.createQuery("from OfficeTerm where person = :person", OfficeTerm.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Nobody holds the same office twice on one day. */
    private void requireOnce(OfficeTerm term) {
        boolean twice =
                terms(term.person()).stream()
                        .filter(other -> !other.id().equals(term.id()))
                        .filter(other -> other.office().equals(term.office()))
                        .anyMatch(other -> other.days().overlaps(term.days()));
        if (twice) {
            throw new DomainException("organisation.term-overlaps");
        }
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw new DomainException("organisation.person-needs-a-name");
        }
        return name.strip();
    }

    private Person existing(PersonId id) {
        @Nullable Person person = entities.find(Person.class, id);
        if (person == null) {
            throw new DomainException("organisation.person-unknown", id.value());
        }
        return person;
    }

    private Office existing(OfficeId id) {
        @Nullable Office office = entities.find(Office.class, id);
        if (office == null) {
            throw new DomainException("organisation.office-unknown", id.value());
        }
        return office;
    }

    private OfficeTerm existing(PersonId person, OfficeTermId id) {
        @Nullable OfficeTerm term = entities.find(OfficeTerm.class, id);
        if (term == null || !term.person().equals(person)) {
            throw new DomainException("organisation.term-unknown");
        }
        return term;
    }
}
