/** The trail of who changed what; the database writes it, this module says who acts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package nl.leiden.kennisstad.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
