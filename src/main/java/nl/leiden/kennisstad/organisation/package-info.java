/** Organisations with their units, and people in office. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "form", "address", "programme"})
package nl.leiden.kennisstad.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
