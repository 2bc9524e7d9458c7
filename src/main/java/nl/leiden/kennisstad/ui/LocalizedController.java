package nl.leiden.kennisstad.ui;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;

/**
 * A controller of pages that exist in every language. It writes the English path once, such as
 * {@code /projects/{slug}}; the page answers at {@code /en/projects/{slug}} and {@code
 * /nl/projecten/{slug}}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Controller
public @interface LocalizedController {}
