package nl.leiden.kennisstad.site.web;

import nl.leiden.kennisstad.agenda.AgendaDocument;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an adopted agenda.
 *
 * @param projectPath the project as it is today, null when it cannot be found any more
 * @param publication of the whole agenda
 */
record EntryPage(
        AgendaDocument agenda,
        String agendaPath,
        AgendaDocument.Entry entry,
        @Nullable String projectPath,
        Publication publication) {}
