package nl.leiden.kennisstad.account.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.AccountProperties;
import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.account.Passwords;
import nl.leiden.kennisstad.shared.Acting;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.CurrentActor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks up, with every request to the desk, who is signed in and what they may do now. A disabled
 * account, a new password and the absolute limit end the session at once.
 */
class AccountFilter extends OncePerRequestFilter {

    private final Accounts accounts;
    private final Passwords passwords;
    private final AccountProperties properties;
    private final Clock clock;

    AccountFilter(
            Accounts accounts, Passwords passwords, AccountProperties properties, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn who)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Actor> actor = stillValid(who) ? actor(who) : Optional.empty();
        if (actor.isEmpty()) {
            end(request);
            chain.doFilter(request, response);
            return;
        }
        CurrentActor.set(request, actor.get());
        try {
            new Acting(actor.get(), null)
                    .call(() -> {
                        try {
                            chain.doFilter(request, response);
                            return null;
                        } catch (IOException | ServletException e) {
                            throw new Carried(e);
                        }
                    });
        } catch (Carried carried) {
            switch (carried.getCause()) {
                case IOException e -> throw e;
                case ServletException e -> throw e;
                case null, default -> throw carried;
            }
        }
    }

    /** Takes a checked exception through a lambda. */
    private static final class Carried extends RuntimeException {
        Carried(Exception cause) {
            super(cause);
        }
    }

    private boolean stillValid(SignedIn who) {
        return clock.instant().isBefore(who.since().plus(properties.absoluteSession()))
                && passwords
                        .changedAt(new AccountId(who.account()))
                        .filter(who.passwordSet()::equals)
                        .isPresent();
    }

    private Optional<Actor> actor(SignedIn who) {
        return accounts.actor(new AccountId(who.account()));
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
