/** Files, kept in the database in chunks, and how they are sent to a reader. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package nl.leiden.kennisstad.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
