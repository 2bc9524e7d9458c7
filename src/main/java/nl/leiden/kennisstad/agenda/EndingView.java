package nl.leiden.kennisstad.agenda;

import java.util.UUID;
import nl.leiden.kennisstad.project.ProjectId;

/**
 * A project that ends, to read.
 *
 * @param lineage of the entry it had
 */
public record EndingView(ProjectId project, UUID lineage, Ending ending) {}
