package nl.leiden.kennisstad.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.leiden.kennisstad.organisation.People;
import nl.leiden.kennisstad.shared.Acting;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.support.EmptyPortal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EmptyPortal
class TrailTest {

    /**
     * Derived from others, counters, what somebody is typing, who is signed in, and the trail and
     * the list of migrations themselves.
     */
    private static final Set<String> WITHOUT =
            Set.of(
                    "flyway_schema_history",
                    "trail",
                    "public_revision",
                    "search_document",
                    "search_word",
                    "form_draft",
                    "form_submission",
                    "stored_file_chunk",
                    "job",
                    "review_request_lead",
                    "mail",
                    "mail_text",
                    "mail_attempt",
                    "scheduled_tasks",
                    "account_attempt",
                    "account_device",
                    "spring_session",
                    "spring_session_attributes");

    @Autowired private JdbcClient jdbc;
    @Autowired private People people;

    @Test
    void everyTableHasOne() {
        List<@Nullable String> tables =
                jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                        .query(String.class)
                        .list();
        List<@Nullable String> traced =
                jdbc.sql(
                                "select distinct event_object_table from information_schema.triggers where trigger_name = 'trail'"
                                        + " union select tgrelid::regclass::text from pg_trigger where tgname = 'trail'")
                        .query(String.class)
                        .list();

        assertThat(tables)
                .filteredOn(table -> !WITHOUT.contains(table))
                .hasSizeGreaterThan(20)
                .isSubsetOf(traced);
    }

    @Test
    void tellsWhoAndWhyWithTheNewValue() {
        new Acting(new Actor("coordinator"), "a new chair")
                .call(() -> people.register("Een voorzitter"));

        assertThat(
                        jdbc.sql(
                                        "select actor || '|' || reason || '|' || operation || '|' || (after ->> 'name')"
                                                + " from trail where table_name = 'person' order by id desc limit 1")
                                .query(String.class)
                                .single())
                .isEqualTo("coordinator|a new chair|insert|Een voorzitter");
    }

    @Test
    void tellsOfHandWrittenSqlByTheNameOfTheRole() {
        people.register("Iemand");
        jdbc.sql("update person set name = 'Iemand anders' where name = 'Iemand'").update();

        assertThat(
                        jdbc.sql(
                                        "select actor || '|' || (before ->> 'name') || '|' || (after ->> 'name')"
                                                + " from trail where table_name = 'person' and operation = 'update'"
                                                + " order by id desc limit 1")
                                .query(String.class)
                                .single())
                .isEqualTo("database:kennisstad_app|Iemand|Iemand anders");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update trail set actor = 'x'",
                "delete from trail",
                "insert into trail (actor, table_name, row_key, operation) values ('x', 'x', 'x', 'insert')",
                "truncate trail",
                "alter table person disable trigger trail",
                "drop trigger trail on person",
                "create table x (id int)",
                "drop table person",
                "set session_replication_role = replica"
            })
    void theApplicationCannotAlterItOrTheSchema(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }
}
