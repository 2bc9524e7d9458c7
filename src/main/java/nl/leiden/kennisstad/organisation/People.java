package nl.leiden.kennisstad.organisation;

import jakarta.persistence.EntityManager;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People and the offices they hold. */
@Service
public class People {

    /** A person's name and an office's title as they are now, to be kept by who signs. */
    public record Holder(PersonId person, String name, LocalizedText office) {}

    private final EntityManager entities;

    People(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public PersonId register(String name) {
        if (name.isBlank()) {
            throw new DomainException("organisation.person-needs-a-name");
        }
        Person person = new Person(name.strip());
        entities.persist(person);
        return person.id();
    }

    @Transactional
    public OfficeId establish(OrganisationId organisation, LocalizedText title) {
        Office office = new Office(organisation, title);
        entities.persist(office);
        return office.id();
    }

    @Transactional
    public void appoint(PersonId person, OfficeId office, TermOfOffice term) {
        holder(person, office);
        entities.persist(new OfficeTerm(person, office, term));
    }

    /**
     * @throws DomainException {@code organisation.person-unknown}, {@code
     *     organisation.office-unknown}
     */
    @Transactional(readOnly = true)
    public Holder holder(PersonId personId, OfficeId officeId) {
        Person person = entities.find(Person.class, personId);
        if (person == null) {
            throw new DomainException("organisation.person-unknown", personId.value());
        }
        Office office = entities.find(Office.class, officeId);
        if (office == null) {
            throw new DomainException("organisation.office-unknown", officeId.value());
        }
        return new Holder(personId, person.name(), office.title());
    }
}
