/** The embedded PostgreSQL for trying out, and the two roles every database is used with. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.leiden.kennisstad.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
