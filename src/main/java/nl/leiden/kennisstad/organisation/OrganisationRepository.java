package nl.leiden.kennisstad.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OrganisationRepository extends Repository<Organisation, OrganisationId> {

    Organisation save(Organisation organisation);

    Optional<Organisation> findById(OrganisationId id);

    List<Organisation> findAll();
}
