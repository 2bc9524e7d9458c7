package nl.leiden.kennisstad.account.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.kennisstad.account.AccountView;
import nl.leiden.kennisstad.account.GrantView;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.shared.ScopeNames;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Roles and what they are for, in words. */
@Component
class RoleNames {

    static final String END = "/manage/accounts/{account}/grants/{grant}/end";

    private final ObjectProvider<ScopeNames> scopes;
    private final LocalizedPaths paths;
    private final Say say;

    RoleNames(ObjectProvider<ScopeNames> scopes, LocalizedPaths paths, Say say) {
        this.scopes = scopes;
        this.paths = paths;
        this.say = say;
    }

    List<GrantLine> lines(AccountView account) {
        Map<UUID, LocalizedText> names = new HashMap<>();
        if (account.grants().stream().anyMatch(grant -> grant.scope() != null)) {
            scopes.forEach(scope -> names.putAll(scope.names()));
        }
        return account.grants().stream().map(grant -> line(account, grant, names)).toList();
    }

    String word(Role role) {
        return say.word(role);
    }

    /** The roles of one kind of scope. */
    List<Option> roles(Role.Scope scope) {
        return Arrays.stream(Role.values())
                .filter(role -> role.scope() == scope)
                .map(role -> new Option(role.name(), say.word(role)))
                .toList();
    }

    /** All organisations, or all projects. */
    List<Option> options(Role.Scope wanted) {
        return scopes.stream()
                .filter(scope -> scope.scope() == wanted)
                .flatMap(scope -> scope.names().entrySet().stream())
                .map(entry ->
                        new Option(
                                entry.getKey().toString(),
                                entry.getValue().text(Frames.language())))
                .toList();
    }

    private GrantLine line(AccountView account, GrantView grant, Map<UUID, LocalizedText> names) {
        @Nullable UUID scope = grant.scope();
        return new GrantLine(
                say.word(grant.role()),
                scope == null ? null : names.get(scope),
                grant.firstDay(),
                grant.lastDay(),
                grant.holds() ? "holds" : grant.over() ? "over" : "later",
                grant.over()
                        ? null
                        : paths.of(Frames.language(), END, account.id().value(), grant.id()));
    }
}
