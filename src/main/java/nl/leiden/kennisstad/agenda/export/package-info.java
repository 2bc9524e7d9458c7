/** Agendas to take along: as a document, as sheets, and what changes between two of them. */
@NullMarked
@NamedInterface("export")
package nl.leiden.kennisstad.agenda.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
