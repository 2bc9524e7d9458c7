package nl.leiden.kennisstad.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.account.DemonstrationAccounts;
import nl.leiden.kennisstad.account.NewGrant;
import nl.leiden.kennisstad.account.Passwords;
import nl.leiden.kennisstad.agreement.AgreementView;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.agreement.PartyView;
import nl.leiden.kennisstad.database.EmbeddedDatabase;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.shared.Acting;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.ui.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens an account for every role, in a portal that has none yet. */
@Component
class Demonstration implements DemonstrationAccounts {

    private static final Actor START = Actor.system("demonstration");

    private final DemonstrationProperties properties;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Agreements agreements;
    private final Projects projects;
    private final Programme programme;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean on;

    Demonstration(
            DemonstrationProperties properties,
            Accounts accounts,
            Passwords passwords,
            Agreements agreements,
            Projects projects,
            Programme programme,
            TransactionTemplate transaction,
            Clock clock,
            ObjectProvider<EmbeddedDatabase> embedded) {
        this.properties = properties;
        this.accounts = accounts;
        this.passwords = passwords;
        this.agreements = agreements;
        this.projects = projects;
        this.programme = programme;
        this.transaction = transaction;
        this.clock = clock;
        Boolean wanted = properties.on();
        this.on = wanted == null ? embedded.getIfAvailable() != null : wanted;
    }

    /** The accounts, each named after what it is for. */
    private enum Part {
        ADMINISTRATOR("beheerder", "Beheerder", Role.ADMINISTRATOR),
        COORDINATOR("coordinator", "Coördinator", Role.COORDINATOR),
        MEMBER("stuurgroep", "Lid van de stuurgroep", Role.MEMBER),
        REPRESENTATIVE("vertegenwoordiger", "Vertegenwoordiger", Role.REPRESENTATIVE),
        LEAD("trekker", "Trekker", Role.LEAD),
        GUEST("gast", "Gast", Role.GUEST);

        private final String mailbox;
        private final String label;
        private final Role role;

        Part(String mailbox, String label, Role role) {
            this.mailbox = mailbox;
            this.label = label;
            this.role = role;
        }

        String email() {
            return mailbox + "@kennisstad.example";
        }
    }

    @Override
    public List<DemonstrationAccounts.Account> all() {
        if (!on) {
            return List.of();
        }
        return Arrays.stream(Part.values())
                .map(part ->
                        new DemonstrationAccounts.Account(
                                part.label, part.email(), properties.password()))
                .toList();
    }

    @EventListener(ApplicationStartedEvent.class)
    void start() {
        if (on && accounts.all().isEmpty()) {
            new Acting(START, "first start")
                    .run(() -> transaction.executeWithoutResult(status -> open()));
        }
    }

    private void open() {
        for (Part part : Part.values()) {
            UUID scope = scope(part.role);
            if (part.role.scope() != Role.Scope.NONE && scope == null) {
                continue; // a programme without parties or projects has nothing to be it for
            }
            AccountId id = accounts.open(part.email(), part.label);
            accounts.grant(
                    id,
                    new NewGrant(
                            part.role,
                            scope,
                            LocalDate.ofInstant(clock.instant(), Format.ZONE),
                            null));
            accounts.find(id).ifPresent(view -> passwords.set(view, properties.password()));
        }
    }

    private @Nullable UUID scope(Role role) {
        return switch (role.scope()) {
            case NONE -> null;
            case ORGANISATION -> party();
            case PROJECT ->
                    projects.all().stream()
                            .min(java.util.Comparator.comparing(ProjectView::code))
                            .map(project -> project.id().value())
                            .orElse(null);
        };
    }

    private @Nullable UUID party() {
        return agreements.current(programme.day()).map(AgreementView::id).stream()
                .flatMap(agreement -> agreements.parties(agreement).stream())
                .findFirst()
                .map(PartyView::organisation)
                .map(organisation -> organisation.value())
                .orElse(null);
    }
}
