package nl.leiden.kennisstad.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The messages of all modules: one pair of files per module, found by itself. */
@Configuration(proxyBeanMethods = false)
class Words {

    private static final String DUTCH = "_nl.properties";

    @Bean
    MessageSource messageSource() {
        ReloadableResourceBundleMessageSource messages =
                new ReloadableResourceBundleMessageSource();
        messages.setBasenames(basenames());
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    private static String[] basenames() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:messages/*" + DUTCH);
            return Arrays.stream(files)
                    .map(Resource::getFilename)
                    .map(name ->
                            "classpath:messages/"
                                    + name.substring(0, name.length() - DUTCH.length()))
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
