package nl.leiden.kennisstad.demonstration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demonstration.
 *
 * @param on whether everybody may sign in with the accounts of the demonstration; when not set,
 *     only with the embedded database
 * @param password of all these accounts, shown on the sign-in page
 */
@ConfigurationProperties("kennisstad.demonstration")
record DemonstrationProperties(
        @Nullable Boolean on, @DefaultValue("hutspot-haring-wittebrood") String password) {}
