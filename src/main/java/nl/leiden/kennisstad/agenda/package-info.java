/** Annual agendas: revisions with entries and actions, and their adoption. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "form",
            "address",
            "organisation",
            "agreement",
            "project",
            "decision",
            "document",
            "file",
            "job",
            "programme"
        })
package nl.leiden.kennisstad.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
