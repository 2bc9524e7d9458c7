/**
 * Numbered decisions with what is to be done, and the one mechanism of freezing what was decided.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "form", "programme", "document"})
package nl.leiden.kennisstad.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
