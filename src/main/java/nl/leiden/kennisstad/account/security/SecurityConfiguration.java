package nl.leiden.kennisstad.account.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import nl.leiden.kennisstad.account.AccountProperties;
import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.account.Passwords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * Two worlds. The desk and the way to it: signed in, with a session, every POST with a token. All
 * the rest: public to read, nothing can be written, and no request opens a session.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; connect-src 'self'; font-src 'self'; img-src 'self'; manifest-src 'self';"
                    + " script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";
    private static final long TWO_YEARS = 63_072_000;

    @Bean
    @Order(1)
    SecurityFilterChain desk(
            HttpSecurity http,
            DeskPaths paths,
            SignInEntry entry,
            CsrfTokenRepository tokens,
            SecurityContextRepository contexts,
            Accounts accounts,
            Passwords passwords,
            AccountProperties properties,
            Clock clock)
            throws Exception {
        AccountFilter accountFilter = new AccountFilter(accounts, passwords, properties, clock);
        return secured(http)
                .securityMatcher(paths.all())
                .addFilterBefore(accountFilter, AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(paths.open())
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .securityContext(context -> context.securityContextRepository(contexts))
                .exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(entry))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicSite(HttpSecurity http) throws Exception {
        return secured(http)
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET)
                                .permitAll()
                                .requestMatchers(HttpMethod.HEAD)
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable()) // nothing but GET and HEAD gets through
                .build();
    }

    private static HttpSecurity secured(HttpSecurity http) throws Exception {
        return http.requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(logout -> logout.disable())
                .formLogin(login -> login.disable())
                .httpBasic(basic -> basic.disable())
                .headers(headers ->
                        headers.cacheControl(cache -> cache.disable())
                                .contentSecurityPolicy(
                                        policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                                .permissionsPolicyHeader(policy ->
                                        policy.policy("camera=(), geolocation=(), microphone=()"))
                                .crossOriginOpenerPolicy(policy ->
                                        policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                                .httpStrictTransportSecurity(transport ->
                                        transport
                                                .includeSubDomains(true)
                                                .maxAgeInSeconds(TWO_YEARS)));
    }

    /** In a cookie, so that looking at the sign-in page opens no session. */
    @Bean
    CsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("kennisstad-form");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Two requests of one session at once do not collide. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsInPostgres() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Sign-in has a page of its own; without this an account would be made up at start. */
    @Bean
    AuthenticationManager noOtherSignIn() {
        return authentication -> {
            throw new AuthenticationServiceException("There is one way to sign in: its page");
        };
    }
}
