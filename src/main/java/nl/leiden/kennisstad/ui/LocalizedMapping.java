package nl.leiden.kennisstad.ui;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import nl.leiden.kennisstad.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Maps every method of a {@link LocalizedController} to its address in each language. */
class LocalizedMapping extends RequestMappingHandlerMapping {

    private final LocalizedPaths paths;

    LocalizedMapping(LocalizedPaths paths) {
        this.paths = paths;
    }

    @Override
    protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> handler) {
        RequestMappingInfo info = super.getMappingForMethod(method, handler);
        if (info == null
                || !AnnotatedElementUtils.hasAnnotation(handler, LocalizedController.class)) {
            return info;
        }
        Set<String> templates = info.getPatternValues();
        String[] localized =
                Arrays.stream(Language.values())
                        .flatMap(language ->
                                templates.stream()
                                        .map(template -> paths.translate(language, template)))
                        .toArray(String[]::new);
        return info.mutate().paths(localized).build();
    }
}
