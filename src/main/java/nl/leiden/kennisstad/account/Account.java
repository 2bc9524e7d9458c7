package nl.leiden.kennisstad.account;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.mail.Recipient;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Grant;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.Role;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in, with the roles of now, before and later. */
@Entity
class Account {

    @EmbeddedId private AccountId id;
    @Version private @Nullable Integer version;
    private String email;
    private String name;

    @Convert(converter = LanguageTag.class)
    private Language language;

    private Instant createdAt;
    private @Nullable Instant disabledAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    @OrderBy("firstDay, id")
    @Fetch(FetchMode.SUBSELECT)
    private List<AccountGrant> grants = new ArrayList<>();

    protected Account() {}

    Account(EmailAddress email, String name, Language language, Instant now) {
        this.id = AccountId.next();
        this.email = email.value();
        this.name = name;
        this.language = language;
        this.createdAt = now;
    }

    void correct(EmailAddress newEmail, String newName) {
        this.email = newEmail.value();
        this.name = newName;
    }

    void isWrittenTo(Language in) {
        this.language = in;
    }

    UUID grant(NewGrant wanted) {
        AccountGrant grant = new AccountGrant(wanted);
        boolean twice =
                grants.stream()
                        .anyMatch(other ->
                                other.grant().equals(grant.grant())
                                        && other.holdsOn(wanted.firstDay()));
        if (twice) {
            throw new DomainException("account.granted-already", wanted.role());
        }
        grants.add(grant);
        return grant.id();
    }

    void end(UUID grantId, LocalDate day, Instant now) {
        AccountGrant grant =
                grants.stream()
                        .filter(known -> known.id().equals(grantId))
                        .findFirst()
                        .orElseThrow(() -> new DomainException("account.unknown-grant"));
        if (grant.over(day)) {
            throw new DomainException("account.grant-ended");
        }
        grant.end(now);
    }

    void disable(Instant now) {
        if (disabledAt != null) {
            throw new DomainException("account.disabled-already");
        }
        disabledAt = now;
    }

    void enable() {
        if (disabledAt == null) {
            throw new DomainException("account.not-disabled");
        }
        disabledAt = null;
    }

    boolean enabled() {
        return disabledAt == null;
    }

    boolean isOn(Role role, LocalDate day) {
        return enabled()
                && grants.stream()
                        .anyMatch(grant -> grant.grant().role() == role && grant.holdsOn(day));
    }

    AccountId id() {
        return id;
    }

    Recipient recipient() {
        return new Recipient(name, email, language);
    }

    Actor actor(LocalDate day) {
        Set<Grant> held =
                grants.stream()
                        .filter(grant -> grant.holdsOn(day))
                        .map(AccountGrant::grant)
                        .collect(Collectors.toSet());
        return new Actor(id.actorName(), name, held);
    }

    AccountView view(LocalDate day) {
        return new AccountView(
                id,
                email,
                name,
                language,
                createdAt,
                disabledAt,
                grants.stream().map(grant -> grant.view(day)).toList());
    }
}
