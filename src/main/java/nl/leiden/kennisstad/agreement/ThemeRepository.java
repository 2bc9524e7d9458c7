package nl.leiden.kennisstad.agreement;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ThemeRepository extends Repository<Theme, ThemeId> {

    Theme save(Theme theme);

    Optional<Theme> findById(ThemeId id);

    List<Theme> findByAgreementOrderByNumber(AgreementId agreement);

    boolean existsByAgreementAndNumber(AgreementId agreement, int number);
}
