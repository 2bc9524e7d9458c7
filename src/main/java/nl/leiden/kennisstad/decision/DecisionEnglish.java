package nl.leiden.kennisstad.decision;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The English that was added to decisions; of each the newest counts. */
@Component
class DecisionEnglish {

    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionEnglish(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Row(String how, String text) {}

    Map<UUID, Row> all() {
        Map<UUID, Row> all = new HashMap<>();
        jdbc.sql(
                        "select distinct on (decision_id) decision_id, how, text from decision_translation"
                                + " order by decision_id, edition desc")
                .query(row -> {
                    all.put(
                            row.getObject("decision_id", UUID.class),
                            new Row(row.getString("how"), row.getString("text")));
                });
        return all;
    }

    void add(DecisionId decision, Row english, Actor author) {
        jdbc.sql(
                        """
                        insert into decision_translation (decision_id, edition, how, text, at, author)
                        select :id, coalesce(max(edition), 0) + 1, :how, :text, :at, :author
                          from decision_translation where decision_id = :id
                        """)
                .param("id", decision.value())
                .param("how", english.how())
                .param("text", english.text())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("author", author.name())
                .update();
    }
}
