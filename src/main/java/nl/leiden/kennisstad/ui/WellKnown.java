package nl.leiden.kennisstad.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The small files that machines look for. */
@Controller
class WellKnown {

    private static final Duration VALIDITY = Duration.ofDays(180);

    private final SiteProperties site;
    private final Clock clock;

    WellKnown(SiteProperties site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /** RFC 9116. */
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> security() {
        Instant expires = clock.instant().plus(VALIDITY).truncatedTo(ChronoUnit.DAYS);
        return text(
                """
                Contact: %s
                Expires: %s
                Canonical: %s/.well-known/security.txt
                Preferred-Languages: nl, en
                """
                        .formatted(site.securityContact(), expires, site.baseUrl()));
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return text(
                """
                User-agent: *
                Disallow: /nl/beheer
                Disallow: /en/manage
                Disallow: /nl/zoeken
                Disallow: /en/search

                Sitemap: %s/sitemap.xml
                """
                        .formatted(site.baseUrl()));
    }

    private static ResponseEntity<String> text(String body) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(body);
    }
}
