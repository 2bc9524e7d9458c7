/** What a newcomer tries the portal with: an account in every role, and examples. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "account",
            "organisation",
            "project",
            "agreement",
            "programme",
            "database"
        })
package nl.leiden.kennisstad.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
