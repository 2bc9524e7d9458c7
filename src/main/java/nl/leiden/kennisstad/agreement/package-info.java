/** Agreements with their parties by date, their text, criteria and themes. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ui",
            "form",
            "shared",
            "address",
            "organisation",
            "decision",
            "programme"
        })
package nl.leiden.kennisstad.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
