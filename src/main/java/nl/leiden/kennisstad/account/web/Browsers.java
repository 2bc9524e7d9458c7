package nl.leiden.kennisstad.account.web;

import java.util.stream.Stream;
import nl.leiden.kennisstad.account.security.SignedIn;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;

/** What people call the browser of a session. */
final class Browsers {

    private Browsers() {}

    /** 'Firefox, Windows'; empty when it did not say. */
    static String name(Session session) {
        Object kept =
                session.getAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        if (kept instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof SignedIn who) {
            return name(who.browser());
        }
        return "";
    }

    static String name(String agent) {
        String browser = first(agent, "Edg", "Firefox", "Chrome", "Safari");
        String system = first(agent, "Windows", "Android", "iPhone", "iPad", "Mac OS", "Linux");
        return Stream.of(browser.equals("Edg") ? "Edge" : browser, system)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static String first(String agent, String... names) {
        return Stream.of(names).filter(agent::contains).findFirst().orElse("");
    }
}
