package nl.leiden.kennisstad.agreement;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.decision.FrozenDocuments;
import nl.leiden.kennisstad.organisation.People;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All agreements, of today and of the past. */
@Service
public class Agreements {

    private final AgreementRepository agreements;
    private final People people;
    private final FrozenDocuments documents;
    private final Programme programme;
    private final EntityManager entities;

    Agreements(
            AgreementRepository agreements,
            People people,
            FrozenDocuments documents,
            Programme programme,
            EntityManager entities) {
        this.agreements = agreements;
        this.people = people;
        this.documents = documents;
        this.programme = programme;
        this.entities = entities;
    }

    /**
     * Enters a signed agreement; its text takes effect, and is frozen, on the day of signing.
     *
     * @throws DomainException {@code agreement.label-taken}, or a signatory that is not known
     */
    @Transactional
    public AgreementId enter(NewAgreement signed, Actor actor) {
        if (agreements.findByLabel(signed.label()).isPresent()) {
            throw new DomainException("agreement.label-taken", signed.label());
        }
        Agreement agreement = new Agreement(signed);
        for (NewAgreement.Party party : signed.parties()) {
            agreement.bind(party(agreement, party, signed.signedOn()));
        }
        agreements.save(agreement);
        freezeText(agreement, signed, actor);
        programme.publicContentChanged();
        return agreement.id();
    }

    /** All agreements that are public on this day, the newest first. */
    @Transactional(readOnly = true)
    public List<AgreementView> publicOn(LocalDate day) {
        return agreements.newestFirst().stream()
                .map(Agreement::view)
                .filter(agreement -> agreement.publicOn(day))
                .toList();
    }

    /** All agreements, the newest first. */
    @Transactional(readOnly = true)
    public List<AgreementView> all() {
        return agreements.newestFirst().stream().map(Agreement::view).toList();
    }

    /** The agreement in force on this day; if none is, the latest counts. */
    @Transactional(readOnly = true)
    public Optional<AgreementView> current(LocalDate day) {
        List<AgreementView> all = publicOn(day);
        return all.stream()
                .filter(agreement -> agreement.inForceOn(day))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    @Transactional(readOnly = true)
    public Optional<AgreementView> find(AgreementId id) {
        return agreements.findById(id).map(Agreement::view);
    }

    /**
     * An agreement that is public on this day, with its parties, criteria and the text in effect.
     */
    @Transactional(readOnly = true)
    public Optional<AgreementDetail> detail(String label, LocalDate day) {
        return agreements
                .findByLabel(label)
                .filter(agreement -> agreement.view().publicOn(day))
                .flatMap(agreement -> detail(agreement, day));
    }

    /** The organisations bound by the agreement, past ones included. */
    @Transactional(readOnly = true)
    public List<PartyView> parties(AgreementId id) {
        return agreements.findById(id).map(Agreement::parties).orElse(List.of());
    }

    /** What a project must meet under the agreement, in their order. */
    @Transactional(readOnly = true)
    public List<Criterion> criteria(AgreementId id) {
        return agreements.findById(id).map(Agreement::criteria).orElse(List.of());
    }

    private Optional<AgreementDetail> detail(Agreement agreement, LocalDate day) {
        return agreements
                .versionInEffect(agreement.id(), day)
                .flatMap(version -> documents.find(version.subject(), AgreementText.class))
                .map(text ->
                        new AgreementDetail(
                                agreement.view(), agreement.parties(), agreement.criteria(), text));
    }

    private AgreementParty party(
            Agreement agreement, NewAgreement.Party party, LocalDate signedOn) {
        AgreementParty bound =
                new AgreementParty(
                        agreement.parties().size(),
                        party.organisation(),
                        party.board(),
                        party.boundFrom());
        NewAgreement.Signatory signatory = party.signatory();
        if (signatory != null) {
            bound.sign(people.holder(signatory.person(), signatory.office()), signedOn);
        }
        return bound;
    }

    private void freezeText(Agreement agreement, NewAgreement signed, Actor actor) {
        AgreementVersion version =
                new AgreementVersion(agreement.id(), 1, signed.signedOn(), signed.articles());
        entities.persist(version);
        entities.flush(); // the articles must be there before their version is frozen
        AgreementText text =
                new AgreementText(
                        signed.label(),
                        signed.title(),
                        version.number(),
                        version.effectiveOn(),
                        version.articles());
        version.freeze(
                documents.freeze(version.subject(), AgreementText.FORMAT, text, actor, null),
                actor);
    }
}
