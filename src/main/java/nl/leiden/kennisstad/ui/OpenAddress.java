package nl.leiden.kennisstad.ui;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ends the start with the address to open. */
@Component
class OpenAddress {

    private static final Logger LOG = LoggerFactory.getLogger(OpenAddress.class);

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            String path = web.getEnvironment().getProperty("server.servlet.context-path", "");
            LOG.info("Open http://localhost:{}{}/nl", web.getWebServer().getPort(), path);
        }
    }
}
