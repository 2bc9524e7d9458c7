package nl.leiden.kennisstad.project;

import nl.leiden.kennisstad.shared.LocalizedText;

/**
 * A relation as seen from one of its two projects.
 *
 * @param outgoing whether the project looked at says so itself
 */
public record RelationView(
        ProjectView project, RelationKind kind, LocalizedText remark, boolean outgoing) {}
