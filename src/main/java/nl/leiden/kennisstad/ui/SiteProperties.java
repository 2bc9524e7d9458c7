package nl.leiden.kennisstad.ui;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the portal lives.
 *
 * @param baseUrl public address without a slash at the end; absolute links start with it
 * @param hosts further host names it answers to
 * @param securityContact where people report a weakness: {@code mailto:…} or {@code https://…}
 */
@Validated
@ConfigurationProperties("kennisstad.site")
public record SiteProperties(
        @DefaultValue("http://localhost:8080")
                @Pattern(
                        regexp = "https?://[^/?#\\s]+(/[^?#\\s]*[^/?#\\s])?",
                        message =
                                "must be the portal's public address without a slash at the end, such"
                                        + " as https://kennisstad.example")
                String baseUrl,
        @DefaultValue List<String> hosts,
        @DefaultValue("mailto:security@kennisstad.example")
                @Pattern(
                        regexp = "(mailto:[^\\s]+@[^\\s]+|https://[^\\s]+)",
                        message = "must start with mailto: or https://")
                String securityContact) {}
