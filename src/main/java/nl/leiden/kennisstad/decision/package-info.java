/** Numbered decisions, and the one mechanism of freezing what was decided. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui"})
package nl.leiden.kennisstad.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
