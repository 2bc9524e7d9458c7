package nl.leiden.kennisstad.organisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All organisations at one moment, to look names, units and roots up in without further queries.
 */
public final class OrganisationDirectory {

    private final Map<OrganisationId, OrganisationView> organisations;
    private final Map<OrganisationId, List<OrganisationView>> units;

    OrganisationDirectory(Collection<OrganisationView> organisations) {
        this.organisations =
                organisations.stream()
                        .collect(Collectors.toMap(OrganisationView::id, Function.identity()));
        this.units =
                organisations.stream()
                        .filter(organisation -> organisation.parent() != null)
                        .collect(Collectors.groupingBy(OrganisationView::parent));
    }

    public Collection<OrganisationView> all() {
        return organisations.values();
    }

    /** In the order of their Dutch names. */
    public List<OrganisationView> byName() {
        return organisations.values().stream()
                .sorted(
                        Comparator.comparing(
                                organisation -> organisation.name().nl(),
                                String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    public OrganisationView get(OrganisationId id) {
        OrganisationView organisation = organisations.get(id);
        if (organisation == null) {
            throw new IllegalArgumentException("No organisation " + id);
        }
        return organisation;
    }

    public Optional<OrganisationView> parent(OrganisationView unit) {
        return Optional.ofNullable(unit.parent()).map(this::get);
    }

    /** The body at the top: a party's interest is counted through it. */
    public OrganisationView root(OrganisationId id) {
        OrganisationView organisation = get(id);
        return parent(organisation).map(parent -> root(parent.id())).orElse(organisation);
    }

    /** The units directly below. */
    public List<OrganisationView> units(OrganisationId id) {
        return units.getOrDefault(id, List.of());
    }
}
