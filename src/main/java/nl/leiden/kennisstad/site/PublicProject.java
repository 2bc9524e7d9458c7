package nl.leiden.kennisstad.site;

import java.util.Optional;
import nl.leiden.kennisstad.agenda.AdoptedAgenda;
import nl.leiden.kennisstad.agenda.EntrySummary;
import nl.leiden.kennisstad.agreement.ThemeView;
import nl.leiden.kennisstad.project.ProjectView;

/**
 * A project as lists show it to the public.
 *
 * @param agenda the agenda that counts for it on the programme's day
 * @param entry what that agenda says of it
 */
public record PublicProject(
        ProjectView project, Optional<ThemeView> theme, AdoptedAgenda agenda, EntrySummary entry) {}
