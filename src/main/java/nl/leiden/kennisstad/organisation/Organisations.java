package nl.leiden.kennisstad.organisation;

import java.util.Optional;
import nl.leiden.kennisstad.address.Addresses;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All organisations and their units. */
@Service
public class Organisations {

    private static final String ADDRESS = "organisation";

    private final OrganisationRepository organisations;
    private final Addresses addresses;

    Organisations(OrganisationRepository organisations, Addresses addresses) {
        this.organisations = organisations;
        this.addresses = addresses;
    }

    /**
     * @throws DomainException {@code address.taken}, {@code organisation.unknown} for the parent
     */
    @Transactional
    public OrganisationId register(NewOrganisation organisation) {
        OrganisationId parent = organisation.parent();
        if (parent != null && organisations.findById(parent).isEmpty()) {
            throw new DomainException("organisation.unknown", parent.value());
        }
        OrganisationId id = organisations.save(new Organisation(organisation)).id();
        addresses.claim(ADDRESS, id.value(), organisation.slug());
        return id;
    }

    @Transactional(readOnly = true)
    public OrganisationDirectory directory() {
        return new OrganisationDirectory(
                organisations.findAll().stream().map(Organisation::view).toList());
    }

    /** The organisation that has, or once had, this address. */
    @Transactional(readOnly = true)
    public Optional<OrganisationId> at(Language language, String slug) {
        return addresses.subject(ADDRESS, language, slug).map(OrganisationId::new);
    }
}
