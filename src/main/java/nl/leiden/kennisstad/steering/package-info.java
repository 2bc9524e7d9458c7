/** The steering group's work: review rounds. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "form",
            "programme",
            "account",
            "mail",
            "job",
            "agreement",
            "project",
            "agenda",
            "decision"
        })
package nl.leiden.kennisstad.steering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
