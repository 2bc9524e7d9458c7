package nl.leiden.kennisstad.agreement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.decision.FrozenSubject;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** The whole text of an agreement as it holds from a day on. */
@Entity
@Table(name = "agreement_version")
class AgreementVersion {

    static final String KIND = "agreement-version";

    @EmbeddedId private AgreementVersionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agreement_id"))
    private AgreementId agreement;

    private int number;
    private LocalDate effectiveOn;
    private @Nullable Instant frozenAt;
    private @Nullable String frozenBy;

    @ElementCollection
    @CollectionTable(name = "agreement_article", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<Article> articles = new ArrayList<>();

    protected AgreementVersion() {}

    AgreementVersion(
            AgreementId agreement, int number, LocalDate effectiveOn, List<Article> articles) {
        this.id = AgreementVersionId.next();
        this.agreement = agreement;
        this.number = number;
        this.effectiveOn = effectiveOn;
        this.articles = new ArrayList<>(articles);
    }

    FrozenSubject subject() {
        return new FrozenSubject(KIND, id.value());
    }

    void freeze(Instant at, Actor by) {
        if (frozenAt != null) {
            throw new DomainException("agreement.version-is-frozen", number);
        }
        this.frozenAt = at;
        this.frozenBy = by.name();
    }

    AgreementId agreement() {
        return agreement;
    }

    int number() {
        return number;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    List<Article> articles() {
        return List.copyOf(articles);
    }
}
