package nl.leiden.kennisstad.agenda;

import nl.leiden.kennisstad.project.ProjectId;

/** A project stands in a revision. */
public record Presence(AgendaEntryId entry, ProjectId project, AgendaRevisionId revision) {}
