/**
 * The trail of who changed what. The database writes it; this module says who acts, and reads it to
 * people in the words that the modules give.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui"})
package nl.leiden.kennisstad.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
