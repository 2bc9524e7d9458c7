/** Agendas to take along: as a document, as sheets, and what changes between two of them. */
@NullMarked
package nl.leiden.kennisstad.agenda.export;

import org.jspecify.annotations.NullMarked;
