package nl.leiden.kennisstad.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgreementRepository extends Repository<Agreement, AgreementId> {

    Agreement save(Agreement agreement);

    Optional<Agreement> findById(AgreementId id);

    Optional<Agreement> findByLabel(String label);

    @Query("from Agreement order by signedOn desc")
    List<Agreement> newestFirst();

    @Query(
            """
            from AgreementVersion v where v.agreement = :agreement and v.frozenAt is not null
            and v.effectiveOn <= :day order by v.number desc limit 1
            """)
    Optional<AgreementVersion> versionInEffect(AgreementId agreement, LocalDate day);

    @Query("from AgreementVersion v where v.frozenAt is not null")
    List<AgreementVersion> frozenVersions();
}
