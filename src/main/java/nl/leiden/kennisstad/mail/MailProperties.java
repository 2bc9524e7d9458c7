package nl.leiden.kennisstad.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mail goes out. The server itself is configured with {@code spring.mail.host} and its
 * neighbours; without one, nothing is sent and mail can be read at the desk.
 *
 * @param from address of the sender
 * @param fromName name of the sender
 * @param replyTo where answers go, null when they go to the sender
 * @param attempts how often a mail is tried before it is given up; while the server cannot be
 *     reached, or does not let us in, it is never given up
 * @param waits how long to wait after the first, second, … attempt; the last one goes on counting
 * @param lease how long after a node stopped the attempt it was at counts as broken off; a node
 *     that goes on renews it
 * @param polling how often this node looks for mail that another one left
 * @param keep how long the log is kept
 */
@Validated
@ConfigurationProperties("kennisstad.mail")
record MailProperties(
        @DefaultValue("kennisstad@kennisstad.example")
                @Email(message = "must be one e-mail address, such as kennisstad@leiden.example")
                String from,
        @DefaultValue("Leiden Kennisstad") @NotBlank(message = "must not be empty") String fromName,
        @Email(message = "must be one e-mail address, or be left out") @Nullable String replyTo,
        @DefaultValue("100") @Min(value = 1, message = "must be 1 or more") int attempts,
        @DefaultValue({"1m", "5m", "15m", "1h"})
                @NotEmpty(message = "must name at least one wait, such as 5m")
                List<Duration> waits,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("30s") Duration polling,
        @DefaultValue("730d") Duration keep) {

    Duration waitAfter(int attempt) {
        return waits.get(Math.min(attempt, waits.size()) - 1);
    }
}
