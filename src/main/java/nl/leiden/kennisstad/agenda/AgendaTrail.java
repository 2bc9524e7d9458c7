package nl.leiden.kennisstad.agenda;

import nl.leiden.kennisstad.shared.DatePrecision;
import nl.leiden.kennisstad.shared.TrailTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How changes of agendas, and what happened to them after adoption, read in the trail. */
@Configuration(proxyBeanMethods = false)
class AgendaTrail {

    @Bean
    TrailTable agendaRows() {
        return TrailTable.of("agenda").refersTo("agreement_id", "agreement").named("title");
    }

    @Bean
    TrailTable agendaRevisionRows() {
        return TrailTable.of("agenda_revision")
                .ownedBy("agenda_id", "agenda")
                .holds("state", AgendaState.class)
                .refersTo("decision_id", "decision")
                .hides("copied_from")
                .named("agenda_id");
    }

    @Bean
    TrailTable agendaEntryRows() {
        return TrailTable.of("agenda_entry")
                .ownedBy("revision_id", "agenda_revision")
                .ownedBy("project_id", "project")
                .hides("lineage_id")
                .named("project_id", "revision_id");
    }

    @Bean
    TrailTable agendaLeadRows() {
        return TrailTable.of("agenda_lead")
                .ownedBy("entry_id", "agenda_entry")
                .refersTo("organisation_id", "organisation")
                .hides("position")
                .named("organisation_id")
                .within("entry_id");
    }

    @Bean
    TrailTable agendaPartnerRows() {
        return TrailTable.of("agenda_partner")
                .ownedBy("entry_id", "agenda_entry")
                .refersTo("organisation_id", "organisation")
                .holds("standing", Standing.class)
                .hides("position")
                .named("organisation_id", "name")
                .within("entry_id");
    }

    @Bean
    TrailTable agendaActionRows() {
        return TrailTable.of("agenda_action")
                .ownedBy("entry_id", "agenda_entry")
                .holds("deadline_precision", DatePrecision.class)
                .hides("lineage_id")
                .within("entry_id");
    }

    @Bean
    TrailTable agendaArgumentRows() {
        return TrailTable.of("agenda_argument")
                .ownedBy("entry_id", "agenda_entry")
                .holds("verdict", Verdict.class)
                .named("letter")
                .within("entry_id");
    }

    @Bean
    TrailTable agendaDispensationRows() {
        return TrailTable.of("agenda_dispensation")
                .ownedBy("revision_id", "agenda_revision")
                .ownedBy("entry_id", "agenda_entry")
                .named("letter")
                .within("entry_id");
    }

    @Bean
    TrailTable agendaMeansRows() {
        return TrailTable.of("agenda_means")
                .ownedBy("revision_id", "agenda_revision")
                .ownedBy("entry_id", "agenda_entry")
                .refersTo("organisation_id", "organisation")
                .holds("kind", MeansKind.class)
                .holds("standing", MeansStanding.class)
                .named("organisation_id")
                .within("entry_id");
    }

    @Bean
    TrailTable agendaEndingRows() {
        return TrailTable.of("agenda_ending")
                .ownedBy("revision_id", "agenda_revision")
                .ownedBy("project_id", "project")
                .holds("how", EndingKind.class)
                .hides("lineage_id")
                .named("project_id", "revision_id");
    }

    @Bean
    TrailTable agendaEventRows() {
        return TrailTable.of("agenda_event")
                .ownedBy("entry_lineage", "agenda_entry", "lineage_id")
                .refersTo("action_lineage", "agenda_action", "lineage_id")
                .refersTo("organisation_id", "organisation")
                .holds("kind", AgendaEventKind.class)
                .holds("deadline_precision", DatePrecision.class)
                .hides("actor", "at")
                .within("entry_lineage");
    }

    @Bean
    TrailTable agendaRemarkRows() {
        return TrailTable.of("agenda_remark")
                .ownedBy("revision_id", "agenda_revision")
                .refersTo("entry_lineage", "agenda_entry", "lineage_id")
                .hides("author", "author_label", "at");
    }
}
