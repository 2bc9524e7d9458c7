package nl.leiden.kennisstad.account;

import java.time.Clock;
import java.time.LocalDate;
import nl.leiden.kennisstad.shared.Acting;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.ui.Format;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.SiteProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the first administrator's account where the settings name one and there is none yet. */
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final Actor START = Actor.system("start");

    private final AccountProperties properties;
    private final Accounts accounts;
    private final PasswordLinks links;
    private final LocalizedPaths paths;
    private final SiteProperties site;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FirstAdministrator(
            AccountProperties properties,
            Accounts accounts,
            PasswordLinks links,
            LocalizedPaths paths,
            SiteProperties site,
            TransactionTemplate transaction,
            Clock clock) {
        this.properties = properties;
        this.accounts = accounts;
        this.links = links;
        this.paths = paths;
        this.site = site;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        String email = properties.firstAdministrator();
        if (email == null || email.isBlank() || accounts.haveAdministrator()) {
            return;
        }
        String token =
                new Acting(START, "first administrator")
                        .call(() -> transaction.execute(status -> open(email)));
        LOG.info(
                "The account {} is the first administrator. Set its password at {}{}",
                email,
                site.baseUrl(),
                paths.of(Language.NL, "/password/{token}", token));
    }

    private String open(String email) {
        AccountId id =
                accounts.enabled(email.strip().toLowerCase(java.util.Locale.ROOT))
                        .map(AccountView::id)
                        .orElseGet(() -> accounts.open(email, email.strip()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Format.ZONE);
        accounts.grant(id, new NewGrant(Role.ADMINISTRATOR, null, today, null));
        return links.make(id);
    }
}
