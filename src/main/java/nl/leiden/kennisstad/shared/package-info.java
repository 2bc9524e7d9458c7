/** The common language of all modules: values that need no database and no web. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.leiden.kennisstad.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
