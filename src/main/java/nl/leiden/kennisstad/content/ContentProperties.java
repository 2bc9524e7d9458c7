package nl.leiden.kennisstad.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The programme's content for an empty database.
 *
 * @param load whether to read it; when not set, only into the embedded database
 * @param location the folder with the YAML files, ends with a slash
 * @param examples whether to read the examples beside it; when not set, only into the embedded
 *     database
 * @param day the programme's day right after loading; when not set, 1 October 2017 in the embedded
 *     database, and today elsewhere
 */
@ConfigurationProperties("kennisstad.content")
record ContentProperties(
        @Nullable Boolean load,
        @DefaultValue("classpath:content/leiden-kennisstad/") String location,
        @Nullable Boolean examples,
        @Nullable LocalDate day) {}
