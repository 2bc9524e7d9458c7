/** The staff's start page, and lists that combine modules. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "account"})
package nl.leiden.kennisstad.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
