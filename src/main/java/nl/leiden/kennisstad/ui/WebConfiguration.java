package nl.leiden.kennisstad.ui;

import java.util.List;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** How requests reach the pages: by localized address, revalidated, in the language of the path. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final Revalidation revalidation;
    private final CurrentActor currentActor;

    WebConfiguration(Revalidation revalidation, CurrentActor currentActor) {
        this.revalidation = revalidation;
        this.currentActor = currentActor;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(currentActor);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(revalidation);
    }

    /** One address per page: with a slash at the end it moves to the one without. */
    @Bean
    static UrlHandlerFilter trailingSlash() {
        return UrlHandlerFilter.trailingSlashHandler("/**")
                .redirect(HttpStatus.PERMANENT_REDIRECT)
                .build();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new PathLocaleResolver();
    }

    @Bean
    static WebMvcRegistrations localizedMappings(LocalizedPaths paths) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new LocalizedMapping(paths);
            }
        };
    }
}
