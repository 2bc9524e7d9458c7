/** Who may enter: security of every request; sign-in and roles belong here. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui"})
package nl.leiden.kennisstad.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
