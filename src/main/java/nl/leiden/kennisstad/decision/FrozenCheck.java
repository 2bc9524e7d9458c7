package nl.leiden.kennisstad.decision;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verifies everything that was frozen, against itself, the trail, and the rows it was made of. */
@Service
public class FrozenCheck {

    private final JdbcClient jdbc;
    private final List<FrozenKind> kinds;

    FrozenCheck(JdbcClient jdbc, List<FrozenKind> kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** What can be wrong with something frozen. */
    public enum Fault {
        /** The document does not have the fingerprint that stands beside it. */
        CONTENT,
        /** The fingerprint is not the one that the trail has of the day of freezing. */
        FINGERPRINT,
        /** The rows do not say any more what the document says. */
        ROWS,
        /** The trail knows of the document, and it is gone. */
        GONE
    }

    /**
     * One frozen document as it was found.
     *
     * @param name null when its module does not know it any more
     * @param edition from 1
     * @param faults empty when all is well
     */
    public record Finding(
            String kind,
            @Nullable LocalizedText name,
            String language,
            int edition,
            Instant frozenAt,
            String fingerprint,
            Set<Fault> faults) {}

    private record Stored(
            String kind,
            UUID subject,
            String language,
            int edition,
            Instant frozenAt,
            String fingerprint,
            @Nullable String present,
            @Nullable String recorded) {}

    /** All of them, the newest first. */
    @Transactional(readOnly = true)
    public List<Finding> all() {
        Map<UUID, LocalizedText> names = new HashMap<>();
        Set<UUID> differing = new HashSet<>();
        for (FrozenKind kind : kinds) {
            names.putAll(kind.names());
            differing.addAll(kind.differing());
        }
        return stored().stream().map(one -> finding(one, names, differing)).toList();
    }

    private static Finding finding(
            Stored one, Map<UUID, LocalizedText> names, Set<UUID> differing) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (one.present() == null) {
            faults.add(Fault.GONE);
        } else if (!one.present().equals(one.fingerprint())) {
            faults.add(Fault.CONTENT);
        }
        if (!one.fingerprint().equals(one.recorded())) {
            faults.add(Fault.FINGERPRINT);
        }
        if (one.language().equals("nl") && differing.contains(one.subject())) {
            faults.add(Fault.ROWS);
        }
        return new Finding(
                one.kind(),
                names.get(one.subject()),
                one.language(),
                one.edition(),
                one.frozenAt(),
                one.fingerprint(),
                faults);
    }

    /** What is there, and what the trail says was there. */
    private List<Stored> stored() {
        return jdbc.sql(
                        """
                        with told as (
                            select row_key, after from trail
                             where table_name = 'frozen_document' and operation = 'insert')
                        select coalesce(d.subject_kind, t.after ->> 'subject_kind') as kind,
                               coalesce(d.subject_id, (t.after ->> 'subject_id')::uuid) as subject,
                               coalesce(d.language, t.after ->> 'language') as language,
                               coalesce(d.edition, (t.after ->> 'edition')::int) as edition,
                               coalesce(d.frozen_at, (t.after ->> 'frozen_at')::timestamptz) as frozen_at,
                               coalesce(d.sha256, t.after ->> 'sha256') as fingerprint,
                               encode(sha256(convert_to(d.content, 'UTF8')), 'hex') as present,
                               t.after ->> 'sha256' as recorded
                          from frozen_document d full join told t on t.row_key = d.id::text
                         order by frozen_at desc, kind, language desc, edition desc
                        """)
                .query((row, number) ->
                        new Stored(
                                row.getString("kind"),
                                row.getObject("subject", UUID.class),
                                row.getString("language"),
                                row.getInt("edition"),
                                Objects.requireNonNull(
                                                row.getObject("frozen_at", OffsetDateTime.class))
                                        .toInstant(),
                                row.getString("fingerprint"),
                                row.getString("present"),
                                row.getString("recorded")))
                .list();
    }
}
