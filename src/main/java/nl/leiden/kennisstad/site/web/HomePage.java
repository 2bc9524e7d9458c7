package nl.leiden.kennisstad.site.web;

import java.util.List;
import nl.leiden.kennisstad.agenda.AdoptedAgenda;
import nl.leiden.kennisstad.agreement.AgreementView;
import nl.leiden.kennisstad.publication.PageContent;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Link;
import org.jspecify.annotations.Nullable;

/**
 * What the front page shows.
 *
 * @param content null while nobody has written it
 * @param agenda of today, null while none is adopted
 */
record HomePage(
        @Nullable PageContent content,
        @Nullable AgreementView agreement,
        int parties,
        int projects,
        List<Theme> themes,
        List<Items.ProjectItem> aboveThemes,
        @Nullable AdoptedAgenda agenda,
        @Nullable Link agendaLink,
        List<Due> due,
        String projectsPath,
        String organisationPath) {

    record Theme(int number, Link link, LocalizedText summary, List<Items.ProjectItem> projects) {}

    record Due(
            Items.ProjectItem project,
            LocalizedText text,
            Items.@Nullable DeadlineItem deadline,
            boolean toSteeringGroup) {}
}
