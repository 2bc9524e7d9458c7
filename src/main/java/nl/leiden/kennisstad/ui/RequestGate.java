package nl.leiden.kennisstad.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 400 to what no page can handle: a host that is not ours, or a NUL in a parameter. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class RequestGate extends OncePerRequestFilter {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> hosts = new HashSet<>();

    RequestGate(SiteProperties site) {
        String own = URI.create(site.baseUrl()).getHost().toLowerCase(Locale.ROOT);
        hosts.add(own);
        site.hosts().forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
        if (LOCAL.contains(own)) {
            hosts.addAll(LOCAL);
        }
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hosts.contains(request.getServerName().toLowerCase(Locale.ROOT)) || hasNul(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean hasNul(HttpServletRequest request) {
        boolean form = request.getMethod().equals("POST"); // forms say it at the field
        return request.getRequestURI().contains("%00")
                || !form
                        && request.getParameterMap().entrySet().stream()
                                .anyMatch(parameter ->
                                        parameter.getKey().indexOf('\0') >= 0
                                                || Arrays.stream(parameter.getValue())
                                                        .anyMatch(
                                                                value -> value.indexOf('\0') >= 0));
    }
}
