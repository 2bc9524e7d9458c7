package nl.leiden.kennisstad.account;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How accounts work.
 *
 * @param firstAdministrator e-mail address of the first administrator: while there is none, a start
 *     opens this account and writes a link to set its password to the log
 * @param absoluteSession how long somebody stays signed in at most
 * @param linkValidity how long a link to set a password works
 * @param breachedPasswords a file with SHA-1 hashes of breached passwords in hexadecimal, one per
 *     line, sorted, as Have I Been Pwned offers it; used beside the list that is built in
 */
@ConfigurationProperties("kennisstad.account")
public record AccountProperties(
        @Nullable String firstAdministrator,
        @DefaultValue("12h") Duration absoluteSession,
        @DefaultValue("48h") Duration linkValidity,
        @Nullable Path breachedPasswords) {}
