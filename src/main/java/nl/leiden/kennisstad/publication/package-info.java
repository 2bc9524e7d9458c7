/** Pages of content that the public reads. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "form", "programme"})
package nl.leiden.kennisstad.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
