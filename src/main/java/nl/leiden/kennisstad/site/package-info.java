/** The public site: pages that combine the modules, search, and the map of all pages. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "programme",
            "organisation",
            "agreement",
            "project",
            "agenda",
            "agenda::export",
            "decision",
            "document",
            "steering",
            "meeting",
            "publication"
        })
package nl.leiden.kennisstad.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
