package nl.leiden.kennisstad.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.decision.Frozen;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.support.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Portal
class AdoptedAgendaTest {

    private static final EntryContent CONTENT =
            new EntryContent(
                    null,
                    null,
                    LocalizedText.dutch("nieuw"),
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of());

    @Autowired private Agendas agendas;
    @Autowired private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update agenda_revision set adopted_on = adopted_on + 1",
                "update agenda_revision set state = 'DRAFT', adopted_on = null, decision_id = null, frozen_at = null, frozen_by = null",
                "delete from agenda_revision",
                "update agenda_entry set position = position + 100",
                "delete from agenda_entry",
                "insert into agenda_entry (id, version, revision_id, project_id, lineage_id, position) select gen_random_uuid(), 0, revision_id, project_id, gen_random_uuid(), 99 from agenda_entry limit 1",
                "update agenda_action set to_steering_group = not to_steering_group",
                "delete from agenda_action",
                "insert into agenda_action (id, version, entry_id, lineage_id, position, text, to_steering_group) select gen_random_uuid(), 0, id, gen_random_uuid(), 99, '{\"nl\": \"x\"}', false from agenda_entry limit 1",
                "update agenda_lead set accepted = not accepted",
                "delete from agenda_lead",
                "update agenda_partner set standing = 'CONFIRMED' where standing = 'INTENDED'",
                "delete from agenda_partner",
                "update agenda_argument set verdict = 'MET'",
                "delete from agenda_argument",
                "update agenda_means set year = 2019",
                "delete from agenda_means",
                "insert into agenda_means (id, version, revision_id, organisation_id, kind, year, standing) select gen_random_uuid(), 0, revision_id, organisation_id, 'FTE', 2018, 'PLEDGED' from agenda_means limit 1",
                "insert into agenda_dispensation (id, version, revision_id, entry_id, letter, reason) select gen_random_uuid(), 0, revision_id, id, 'a', '{\"nl\": \"x\"}' from agenda_entry limit 1",
                "insert into agenda_ending (id, version, revision_id, project_id, lineage_id, how) select gen_random_uuid(), 0, revision_id, project_id, lineage_id, 'STOPPED' from agenda_entry limit 1",
                "update agreement_version set effective_on = effective_on + 1",
                "update agreement_article set number = number || 'x'",
                "delete from agreement_article",
                "update frozen_document set content = '{}'",
                "delete from frozen_document",
                "update decision set number = '2017-99'",
                "delete from decision",
                "delete from agenda",
                "delete from address"
            })
    void cannotBeChangedBySqlThroughTheApplicationsRole(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .rootCause()
                .hasMessageMatching("(?s).*(frozen and cannot be changed|permission denied).*");
    }

    @Test
    void takesInNoMoreProjects() {
        AdoptedAgenda adopted = agendas.adopted().all().getFirst();
        ProjectId project = agendas.presences(List.of(adopted.revision())).getFirst().project();

        assertThatThrownBy(() -> agendas.include(adopted.id(), project, CONTENT))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("agenda.already-adopted");
    }

    @Test
    void cannotBeAdoptedAgain() {
        AdoptedAgenda adopted = agendas.adopted().all().getFirst();
        AdoptionBySigning again =
                new AdoptionBySigning(
                        adopted.adoptedOn(),
                        "2017-02",
                        LocalizedText.dutch("nog eens"),
                        LocalizedText.dutch("nog eens"));

        assertThatThrownBy(() -> agendas.adoptBySigning(adopted.id(), again, Actor.system("test")))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("agenda.already-adopted");
    }

    @Test
    void keepsTheNamesOfTheDayOfItsAdoption() {
        AdoptedAgenda adopted = agendas.adopted().all().getFirst();
        jdbc.sql(
                        "update organisation set name = jsonb_set(name, '{nl}', '\"Stad Leiden\"') where slug_nl = 'gemeente-leiden'")
                .update();
        try {
            AgendaDocument document = agendas.document(adopted).map(Frozen::content).orElseThrow();
            assertThat(document.entries().getFirst().leads().getFirst().name().nl())
                    .isEqualTo("Gemeente Leiden");
        } finally {
            jdbc.sql(
                            "update organisation set name = jsonb_set(name, '{nl}', '\"Gemeente Leiden\"') where slug_nl = 'gemeente-leiden'")
                    .update();
        }
    }

    @Test
    void itsFingerprintIsThatOfTheStoredDocument() {
        assertThat(
                        jdbc.sql(
                                        "select count(*) from frozen_document where sha256 <> encode(sha256(convert_to(content, 'UTF8')), 'hex')")
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from frozen_document").query(Integer.class).single())
                .isEqualTo(8); // the agreement, the agenda and two reviews, each in two languages
    }

    @Test
    void letsItsProjectsRun() {
        assertThat(jdbc.sql("select distinct phase from project").query(String.class).list())
                .containsExactly("RUNNING");
    }
}
