package nl.leiden.kennisstad.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.shared.ScopeNames;
import org.springframework.stereotype.Component;

/** The organisations that a role can be for. */
@Component
class OrganisationScopes implements ScopeNames {

    private final Organisations organisations;

    OrganisationScopes(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Role.Scope scope() {
        return Role.Scope.ORGANISATION;
    }

    @Override
    public Map<UUID, LocalizedText> names() {
        Map<UUID, LocalizedText> names = new LinkedHashMap<>();
        organisations.directory().byName().forEach(one -> names.put(one.id().value(), one.name()));
        return names;
    }
}
