package nl.leiden.kennisstad.organisation;

import java.util.Optional;
import nl.leiden.kennisstad.address.Addresses;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All organisations and their units. */
@Service
public class Organisations {

    private static final String ADDRESS = "organisation";

    private final OrganisationRepository organisations;
    private final Addresses addresses;
    private final Programme programme;

    Organisations(OrganisationRepository organisations, Addresses addresses, Programme programme) {
        this.organisations = organisations;
        this.addresses = addresses;
        this.programme = programme;
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

    /**
     * Changes what is said of an organisation; addresses it had before lead to the new one.
     *
     * @throws DomainException {@code address.taken}, {@code organisation.unknown}, {@code
     *     organisation.below-itself}
     */
    @Transactional
    public void change(OrganisationId id, NewOrganisation organisation) {
        Organisation known =
                organisations
                        .findById(id)
                        .orElseThrow(() -> new DomainException("organisation.unknown", id.value()));
        requireAbove(id, organisation.parent());
        addresses.claim(ADDRESS, id.value(), organisation.slug());
        known.write(organisation);
        programme.publicContentChanged();
    }

    /** No body is a unit of itself, nor of one of its own units. */
    private void requireAbove(OrganisationId id, @Nullable OrganisationId parent) {
        OrganisationDirectory directory = directory();
        for (OrganisationId above = parent; above != null; above = directory.get(above).parent()) {
            if (above.equals(id)) {
                throw new DomainException("organisation.below-itself");
            }
        }
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
