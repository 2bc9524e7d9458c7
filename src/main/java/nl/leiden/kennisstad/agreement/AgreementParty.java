package nl.leiden.kennisstad.agreement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.organisation.People;
import nl.leiden.kennisstad.organisation.PersonId;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An organisation bound by the agreement; the signatory's name and office stay as they were that
 * day.
 */
@Entity
@Table(name = "agreement_party")
class AgreementParty {

    @EmbeddedId private AgreementPartyId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText board;

    private LocalDate boundFrom;
    private @Nullable LocalDate boundUntil;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "signatory_id"))
    private @Nullable PersonId signatory;

    private @Nullable String signatoryName;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText signatoryOffice;

    private @Nullable LocalDate signedOn;

    protected AgreementParty() {}

    AgreementParty(
            int position, OrganisationId organisation, LocalizedText board, LocalDate boundFrom) {
        this.id = AgreementPartyId.next();
        this.position = position;
        this.organisation = organisation;
        this.board = board;
        this.boundFrom = boundFrom;
    }

    void sign(People.Holder holder, LocalDate day) {
        this.signatory = holder.person();
        this.signatoryName = holder.name();
        this.signatoryOffice = holder.office();
        this.signedOn = day;
    }

    PartyView view() {
        return new PartyView(
                organisation,
                board,
                boundFrom,
                boundUntil,
                signatoryName,
                signatoryOffice,
                signedOn);
    }
}
