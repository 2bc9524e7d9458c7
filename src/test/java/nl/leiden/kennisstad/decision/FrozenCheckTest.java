package nl.leiden.kennisstad.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.leiden.kennisstad.decision.FrozenCheck.Fault;
import nl.leiden.kennisstad.decision.FrozenCheck.Finding;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.TestDatabase;
import nl.leiden.kennisstad.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** What a superuser does behind the portal's back is found, and the thing is named. */
@Portal
@DirtiesContext
class FrozenCheckTest {

    @Autowired private FrozenCheck check;
    @Autowired private Http http;
    @Autowired private TestDatabase.Url database;

    private List<Finding> faulty() {
        return check.all().stream().filter(finding -> !finding.faults().isEmpty()).toList();
    }

    /** As somebody who owns the machine: no trigger runs, no check holds. */
    private void behindTheBack(String sql) {
        database.asSuperuser("set session_replication_role = replica; " + sql);
    }

    @Test
    void allIsRightAtFirst() {
        assertThat(check.all()).hasSize(8);
        assertThat(faulty()).isEmpty();
        assertThat(Visitor.as(http, "beheerder").get("/nl/beheer/controle").page().text())
                .contains("Alle 8 vastgelegde documenten kloppen.")
                .contains("Agenda 2017-2018, versie 1");
    }

    @Test
    void aByteOfADocumentThatWasChangedIsFound() {
        behindTheBack(
                "alter table frozen_document drop constraint if exists frozen_document_fingerprint;"
                        + " update frozen_document set content = replace(content, 'Leiden', 'Lelden')"
                        + " where subject_kind = 'agenda-revision' and language = 'nl'");
        assertThat(faulty())
                .singleElement()
                .satisfies(finding -> assertThat(finding.faults()).contains(Fault.CONTENT));
        assertThat(Visitor.as(http, "beheerder").get("/en/manage/integrity").page().text())
                .contains("One frozen document is not correct.", "changed after it was frozen");
        behindTheBack(
                "update frozen_document set content = replace(content, 'Lelden', 'Leiden')"
                        + " where subject_kind = 'agenda-revision' and language = 'nl'");
        assertThat(faulty()).isEmpty();
    }

    @Test
    void aFingerprintThatWasMadeToFitIsFoundByTheTrail() {
        behindTheBack(
                "alter table frozen_document drop constraint if exists frozen_document_fingerprint;"
                        + " update frozen_document set content = content || ' '"
                        + " where subject_kind = 'review-round' and language = 'nl';"
                        + " update frozen_document set sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')");
        assertThat(faulty())
                .hasSize(2)
                .allSatisfy(finding ->
                        assertThat(finding.faults()).isEqualTo(Set.of(Fault.FINGERPRINT)));
        behindTheBack(
                "update frozen_document set content = rtrim(content) where subject_kind = 'review-round';"
                        + " update frozen_document set sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')");
        assertThat(faulty()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "agenda_action | to_steering_group = not to_steering_group",
                "agenda_lead | accepted = not accepted",
                "agenda_means | year = year + 1",
                "agenda_entry | goal = jsonb_set(goal, '{nl}', to_jsonb(concat('!', goal ->> 'nl')))",
                "agenda_argument | reason = jsonb_set(reason, '{nl}', to_jsonb(concat('!', reason ->> 'nl')))",
                "agenda_revision | adopted_on = adopted_on + 1"
            })
    void rowsThatSaySomethingElseAreFound(String table, String change) {
        behindTheBack(
                "create table kept as table " + table + "; update " + table + " set " + change);
        assertThat(faulty())
                .singleElement()
                .satisfies(finding -> assertThat(finding.faults()).isEqualTo(Set.of(Fault.ROWS)));
        behindTheBack(
                "delete from "
                        + table
                        + "; insert into "
                        + table
                        + " select * from kept; drop table kept");
        assertThat(faulty()).isEmpty();
    }
}
