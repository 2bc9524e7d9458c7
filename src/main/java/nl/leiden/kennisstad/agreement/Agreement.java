package nl.leiden.kennisstad.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The contract the programme rests on: a period, parties by date, and criteria for its projects.
 */
@Entity
class Agreement {

    @EmbeddedId private AgreementId id;
    @Version private @Nullable Integer version;
    private String label;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText summary;

    private LocalDate signedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText place;

    private int years;
    private int renewalYears;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<AgreementParty> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_criterion", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Criterion> criteria = new ArrayList<>();

    protected Agreement() {}

    Agreement(NewAgreement agreement) {
        this.id = AgreementId.next();
        this.label = agreement.label();
        this.title = agreement.title();
        this.summary = agreement.summary();
        this.signedOn = agreement.signedOn();
        this.place = agreement.place();
        this.years = agreement.years();
        this.renewalYears = agreement.renewalYears();
        this.criteria = new ArrayList<>(agreement.criteria());
    }

    void bind(AgreementParty party) {
        parties.add(party);
    }

    AgreementId id() {
        return id;
    }

    /** It begins on the day of signing; the end is the first day no longer in force. */
    LocalDate end() {
        return signedOn.plusYears(years);
    }

    List<PartyView> parties() {
        return parties.stream().map(AgreementParty::view).toList();
    }

    List<Criterion> criteria() {
        return List.copyOf(criteria);
    }

    AgreementView view() {
        return new AgreementView(
                id, label, title, summary, signedOn, place, years, renewalYears, end());
    }
}
