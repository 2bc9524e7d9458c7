package nl.leiden.kennisstad.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import nl.leiden.kennisstad.shared.LocalizedSlug;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A body, or a unit of one. */
@Entity
class Organisation {

    @EmbeddedId private OrganisationId id;
    @Version private @Nullable Integer version;
    @Embedded private LocalizedSlug slug;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText shortName;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText description;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable OrganisationId parent;

    protected Organisation() {}

    Organisation(NewOrganisation organisation) {
        this.id = OrganisationId.next();
        write(organisation);
    }

    final void write(NewOrganisation organisation) {
        this.slug = organisation.slug();
        this.name = organisation.name();
        this.shortName = organisation.shortName();
        this.description = organisation.description();
        this.kind = organisation.kind();
        this.parent = organisation.parent();
    }

    OrganisationId id() {
        return id;
    }

    OrganisationView view() {
        return new OrganisationView(id, name, shortName, slug, kind, parent, description);
    }
}
