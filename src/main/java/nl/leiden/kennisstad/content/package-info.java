/**
 * Reads a programme's content from YAML files into an empty database, through the modules'
 * services.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "agreement",
            "project",
            "agenda",
            "steering",
            "publication",
            "programme",
            "database"
        })
package nl.leiden.kennisstad.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
