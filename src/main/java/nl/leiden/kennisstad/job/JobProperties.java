package nl.leiden.kennisstad.job;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Work in the background.
 *
 * @param threads how many jobs this node runs at a time
 * @param attempts how often a job begins at most, when nodes stop in the middle of it
 * @param keep how long jobs and their files are kept after they ended
 * @param polling how often this node looks for what another one left; its own it begins at once
 * @param heartbeat how often a node says that it lives; after five without, its jobs begin anew
 * @param shutdown how long a stopping node waits for its jobs; then they begin anew elsewhere
 */
@Validated
@ConfigurationProperties("kennisstad.job")
record JobProperties(
        @DefaultValue("2")
                @Min(value = 1, message = "must be 1 to 16")
                @Max(value = 16, message = "must be 1 to 16")
                int threads,
        @DefaultValue("3") @Min(value = 1, message = "must be 1 or more") int attempts,
        @DefaultValue("7d") Duration keep,
        @DefaultValue("10s") Duration polling,
        @DefaultValue("10s") Duration heartbeat,
        @DefaultValue("10s") Duration shutdown) {}
