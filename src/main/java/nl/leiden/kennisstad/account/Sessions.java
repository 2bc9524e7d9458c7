package nl.leiden.kennisstad.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** Where an account is signed in. */
@Service
public class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** One of them, with what it keeps. */
    public record Open(String id, Instant since, Instant lastUsed, Session session) {}

    /** The one used last first. */
    public List<Open> of(AccountId account) {
        return sessions.findByPrincipalName(account.value().toString()).values().stream()
                .map(session ->
                        new Open(
                                session.getId(),
                                session.getCreationTime(),
                                session.getLastAccessedTime(),
                                session))
                .sorted(Comparator.comparing(Open::lastUsed).reversed())
                .toList();
    }

    /** Ends all of them. */
    public void end(AccountId account) {
        of(account).forEach(open -> sessions.deleteById(open.id()));
    }

    /**
     * Ends one of the account's own.
     *
     * @param number its fingerprint
     * @return whether there was such a session
     */
    public boolean end(AccountId account, String number) {
        return of(account).stream()
                .filter(open -> fingerprint(open).equals(number))
                .peek(open -> sessions.deleteById(open.id()))
                .findFirst()
                .isPresent();
    }

    /** Names a session without giving its id away. */
    public static String fingerprint(Open open) {
        return Secrets.fingerprint(open.id()).substring(0, 32);
    }
}
