package nl.leiden.kennisstad.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.kennisstad.shared.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What people see when something is not there, or went wrong. */
@Controller
@RequestMapping("${spring.web.error.path:/error}")
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    /**
     * @param kind key of the messages, {@code error.<kind>.…}
     * @param reference given on a fault of ours, to find it in the log; else empty
     * @param deskPath the start of the desk, when the page that was asked for is one of its own
     */
    record Page(String kind, String reference, @Nullable String deskPath) {}

    private final Frames frames;
    private final LocalizedPaths paths;

    ErrorPages(Frames frames, LocalizedPaths paths) {
        this.frames = frames;
        this.paths = paths;
    }

    @RequestMapping
    ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = status(request);
        response.setHeader(HttpHeaders.ETAG, null);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Page page =
                new Page(
                        kind(status),
                        status.is5xxServerError() ? log(request, status) : "",
                        desk(request));
        PageFrame frame = PageFrame.at("").titledBy("error." + page.kind() + ".title").error();
        ModelAndView shown = frames.show("error/page", frame, page);
        shown.setStatus(status);
        return shown;
    }

    @RequestMapping(
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        HttpStatus status = status(request);
        if (status.is5xxServerError()) {
            log(request, status);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatus(status));
    }

    private @Nullable String desk(HttpServletRequest request) {
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Stream.of(Language.values())
                .map(language -> paths.of(language, "/manage"))
                .filter(desk -> uri != null && uri.toString().startsWith(desk + "/"))
                .findFirst()
                .orElse(null);
    }

    private static String log(HttpServletRequest request, HttpStatus status) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Throwable fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("{} on {}, reference {}", status.value(), uri, reference, fault);
        return reference;
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, UNAUTHORIZED -> "not-found";
            case FORBIDDEN -> "forbidden";
            case BAD_REQUEST, URI_TOO_LONG, CONTENT_TOO_LARGE, METHOD_NOT_ALLOWED -> "bad-request";
            case GONE -> "gone";
            default -> status.is5xxServerError() ? "fault" : "bad-request";
        };
    }
}
