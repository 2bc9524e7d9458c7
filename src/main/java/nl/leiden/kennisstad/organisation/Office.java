package nl.leiden.kennisstad.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A position in an organisation that people hold for a term. */
@Entity
class Office {

    @EmbeddedId private OfficeId id;
    @Version private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    protected Office() {}

    Office(OrganisationId organisation, LocalizedText title) {
        this.id = OfficeId.next();
        this.organisation = organisation;
        this.title = title;
    }

    void retitle(LocalizedText newTitle) {
        title = newTitle;
    }

    OfficeId id() {
        return id;
    }

    OfficeView view() {
        return new OfficeView(id, organisation, title);
    }
}
