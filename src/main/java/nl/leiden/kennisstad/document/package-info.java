/** Documents to take along, whatever they are about: PDF, text documents and sheets. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui"})
package nl.leiden.kennisstad.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
