/** The desk's pages about agendas: putting one together, proposing it, adopting it, and after. */
@NullMarked
package nl.leiden.kennisstad.agenda.web;

import org.jspecify.annotations.NullMarked;
