/** The steering group's meetings: invitations, order of the day, papers and minutes. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "form",
            "programme",
            "account",
            "mail",
            "calendar",
            "job",
            "file",
            "document",
            "agreement",
            "project",
            "agenda",
            "agenda::export",
            "decision",
            "steering"
        })
package nl.leiden.kennisstad.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
