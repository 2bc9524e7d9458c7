package nl.leiden.kennisstad.programme;

import java.util.Optional;
import nl.leiden.kennisstad.ui.DemonstrationDay;
import nl.leiden.kennisstad.ui.PublicVersion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What every page shows of the programme's state: the day in the banner, the version in the ETag.
 */
@Configuration(proxyBeanMethods = false)
class ProgrammeSigns {

    @Bean
    PublicVersion publicVersion(Programme programme) {
        return () -> {
            PublicEdition edition = programme.edition();
            return edition.revision() + "-" + edition.day();
        };
    }

    @Bean
    DemonstrationDay demonstrationDay(Programme programme) {
        return () ->
                Optional.of(programme.edition())
                        .filter(PublicEdition::moved)
                        .map(PublicEdition::day);
    }
}
