/** Readable addresses with their history: an old one leads to the new one, none is used twice. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package nl.leiden.kennisstad.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
