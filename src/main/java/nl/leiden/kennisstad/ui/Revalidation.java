package nl.leiden.kennisstad.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Every public page may be kept and must be revalidated. Its ETag is made of the public version and
 * the build, so one statement answers 304 before anything is rendered.
 */
@Component
class Revalidation implements HandlerInterceptor {

    private final ObjectProvider<PublicVersion> version;
    private final String build;

    Revalidation(ObjectProvider<PublicVersion> version, ObjectProvider<BuildProperties> build) {
        this.version = version;
        BuildProperties properties = build.getIfAvailable();
        this.build =
                properties == null || properties.getTime() == null
                        ? "0"
                        : Long.toString(properties.getTime().getEpochSecond(), Character.MAX_RADIX);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        PublicVersion current = version.getIfAvailable();
        if (!(handler instanceof HandlerMethod method)
                || current == null
                || !AnnotatedElementUtils.hasAnnotation(
                        method.getBeanType(), LocalizedController.class)) {
            return true;
        }
        if (method.hasMethodAnnotation(Uncached.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Uncached.class)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        String etag = "W/\"" + current.value() + "-" + build + "\"";
        return !new ServletWebRequest(request, response).checkNotModified(etag);
    }
}
