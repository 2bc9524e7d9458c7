package nl.leiden.kennisstad.agenda;

import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.LocalizedText;

/** An action that is due on a day to come. */
public record UpcomingAction(
        ProjectId project, LocalizedText text, Deadline deadline, boolean toSteeringGroup) {}
