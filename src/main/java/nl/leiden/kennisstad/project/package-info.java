/** Projects: identities that last over the years, with titles, places, phases and relations. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ui",
            "form",
            "shared",
            "address",
            "agreement",
            "decision",
            "programme"
        })
package nl.leiden.kennisstad.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
