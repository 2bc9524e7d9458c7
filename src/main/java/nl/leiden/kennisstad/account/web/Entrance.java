package nl.leiden.kennisstad.account.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.AccountView;
import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.account.SignIns;
import nl.leiden.kennisstad.account.security.SignedIn;
import nl.leiden.kennisstad.ui.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Opens and closes sessions. */
@Component
class Entrance {

    private static final String DEVICE = "kennisstad-device";
    private static final Duration DEVICE_AGE = Duration.ofDays(365);
    private static final int BROWSER_LENGTH = 200;
    private static final int IPV6_NETWORK = 4;

    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository tokens;
    private final Clock clock;

    Entrance(SecurityContextRepository contexts, CsrfTokenRepository tokens, Clock clock) {
        this.contexts = contexts;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A new session, with nothing of the one before. */
    void open(
            SignIns.Outcome.Welcome welcome,
            HttpServletRequest request,
            HttpServletResponse response) {
        close(request);
        SignedIn who =
                new SignedIn(
                        welcome.account().id().value(),
                        welcome.passwordSet(),
                        clock.instant(),
                        browser(request));
        Authentication authentication =
                UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        contexts.saveContext(context, request, response);
        tokens.saveToken(null, request, response);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(DEVICE, welcome.device())
                        .path(request.getContextPath() + "/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(DEVICE_AGE)
                        .build()
                        .toString());
    }

    void close(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private static Optional<SignedIn> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    /** The account of whoever is signed in. */
    static AccountView own(Accounts accounts) {
        return current()
                .map(SignedIn::account)
                .map(AccountId::new)
                .flatMap(accounts::find)
                .orElseThrow(NotFound::new);
    }

    static @Nullable String device(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(DEVICE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /** The network address; of IPv6 the part that one subscriber has. */
    static String source(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String[] groups = address.split(":");
        return groups.length > IPV6_NETWORK
                ? String.join(":", Arrays.copyOf(groups, IPV6_NETWORK))
                : address;
    }

    private static String browser(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        return agent == null ? "" : agent.substring(0, Math.min(agent.length(), BROWSER_LENGTH));
    }
}
