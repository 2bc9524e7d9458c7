package nl.leiden.kennisstad.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The bare address: the one place that chooses a language by the browser's preference. */
@Controller
class Front {

    private final LocalizedPaths paths;

    Front(LocalizedPaths paths) {
        this.paths = paths;
    }

    @GetMapping("/")
    ResponseEntity<Void> front(HttpServletRequest request) {
        String home = paths.of(PathLocaleResolver.preferred(request), "");
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(request.getContextPath() + home))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .cacheControl(CacheControl.noCache())
                .build();
    }
}
