package nl.leiden.kennisstad.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person in an office. */
@Entity
@Table(name = "office_term")
class OfficeTerm {

    @EmbeddedId private OfficeTermId id;
    @Version private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "office_id"))
    private OfficeId office;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable LocalDate knownOn;

    protected OfficeTerm() {}

    OfficeTerm(PersonId person, OfficeId office, TermOfOffice term) {
        this.id = OfficeTermId.next();
        this.person = person;
        this.office = office;
        set(term);
    }

    final void set(TermOfOffice term) {
        this.firstDay = term.first();
        this.lastDay = term.last();
        this.knownOn = term.knownOn();
    }

    OfficeTermId id() {
        return id;
    }

    OfficeId office() {
        return office;
    }

    PersonId person() {
        return person;
    }

    TermOfOffice days() {
        return new TermOfOffice(firstDay, lastDay, knownOn);
    }
}
