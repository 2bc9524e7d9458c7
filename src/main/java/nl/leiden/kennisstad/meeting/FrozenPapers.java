package nl.leiden.kennisstad.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leiden.kennisstad.decision.FrozenDocuments;
import nl.leiden.kennisstad.decision.FrozenKind;
import nl.leiden.kennisstad.decision.FrozenSubject;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Papers that were sent among all that is frozen: the sheet, and the books to the byte. */
@Component
class FrozenPapers implements FrozenKind {

    private final JsonMapper json = JsonMapper.builder().build();
    private final FrozenDocuments documents;
    private final JdbcClient jdbc;
    private final Say say;

    FrozenPapers(FrozenDocuments documents, JdbcClient jdbc, Say say) {
        this.documents = documents;
        this.jdbc = jdbc;
        this.say = say;
    }

    @Override
    public String kind() {
        return Papers.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, LocalizedText> names() {
        Map<UUID, LocalizedText> names = new HashMap<>();
        jdbc.sql(
                        "select p.id, m.day from meeting_papers p join meeting m on m.id = p.meeting_id"
                                + " where p.frozen_at is not null")
                .query(row -> {
                    names.put(
                            row.getObject("id", UUID.class),
                            say.both("meeting.papers.of", row.getObject("day", LocalDate.class)));
                });
        return names;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> differing() {
        Set<UUID> differing = new HashSet<>(changedBooks());
        jdbc.sql("select id, content from meeting_papers where frozen_at is not null")
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    if (!same(id, row.getString("content"))) {
                        differing.add(id);
                    }
                });
        return differing;
    }

    private boolean same(UUID id, String content) {
        return documents.says(
                new FrozenSubject(Papers.KIND, id), json.readValue(content, PapersDocument.class));
    }

    private Set<UUID> changedBooks() {
        return new HashSet<>(
                jdbc.sql(
                                """
                                select p.id from meeting_papers p join stored_file f on f.id in (p.book_nl, p.book_en)
                                 where p.frozen_at is not null and f.sha256 <> (
                                    select encode(sha256(string_agg(c.content, ''::bytea order by c.position)), 'hex')
                                      from stored_file_chunk c where c.file_id = f.id)
                                """)
                        .query(UUID.class)
                        .list());
    }
}
