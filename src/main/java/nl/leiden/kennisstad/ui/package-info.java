/**
 * What all pages share: localized addresses, the frame around a page, texts, formats and errors.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package nl.leiden.kennisstad.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
