/** Who may enter: accounts, roles with terms, sign-in, and the security of every request. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "form", "mail"})
package nl.leiden.kennisstad.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
