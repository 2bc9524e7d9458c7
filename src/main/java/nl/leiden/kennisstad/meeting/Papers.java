package nl.leiden.kennisstad.meeting;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.decision.FrozenDocuments;
import nl.leiden.kennisstad.decision.FrozenSubject;
import nl.leiden.kennisstad.document.PdfWriter;
import nl.leiden.kennisstad.document.Progress;
import nl.leiden.kennisstad.file.FileId;
import nl.leiden.kennisstad.file.NewFile;
import nl.leiden.kennisstad.file.StoredFiles;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Identifiers;
import nl.leiden.kennisstad.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The papers of meetings: prepared, looked at, sent. What is sent is what was looked at; whatever
 * changes afterwards changes neither the sheet nor the book.
 */
@Service
public class Papers {

    static final String KIND = "papers";

    private static final String COLUMNS =
            "id, edition, book_nl, book_en, prepared_at, frozen_at from meeting_papers ";

    private final JsonMapper json = JsonMapper.builder().build();
    private final MeetingRepository meetings;
    private final Invitees invitees;
    private final MeetingNotices notices;
    private final PapersMaker maker;
    private final BookWriter books;
    private final PdfWriter pdf;
    private final StoredFiles files;
    private final FrozenDocuments documents;
    private final JdbcClient jdbc;
    private final Clock clock;

    Papers(
            MeetingRepository meetings,
            Invitees invitees,
            MeetingNotices notices,
            PapersMaker maker,
            BookWriter books,
            PdfWriter pdf,
            StoredFiles files,
            FrozenDocuments documents,
            JdbcClient jdbc,
            Clock clock) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.notices = notices;
        this.maker = maker;
        this.books = books;
        this.pdf = pdf;
        this.files = files;
        this.documents = documents;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes the papers from all that is there at one moment. An edition that was prepared and not
     * sent makes room for it.
     *
     * @throws DomainException {@code meeting.not-now} unless the meeting is still to come
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void prepare(MeetingId id, Progress progress) throws IOException {
        Meeting meeting = meetings.locked(id).orElseThrow(Papers::unknown);
        meeting.requireToCome();
        PapersDocument document = maker.make(meeting.view());
        progress.at(1, 3);
        FileId dutch = write(document, Language.NL);
        progress.at(2, 3);
        FileId english = write(document, Language.EN);
        List<PapersView> before = of(id);
        int edition = before.stream().mapToInt(PapersView::edition).max().orElse(0) + 1;
        before.stream().filter(known -> !known.sent()).forEach(this::drop);
        jdbc.sql(
                        """
                        insert into meeting_papers (id, meeting_id, edition, content, book_nl, book_en, prepared_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Identifiers.next(),
                        id.value(),
                        edition,
                        json.writeValueAsString(document),
                        dutch.value(),
                        english.value(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        progress.at(3, 3);
    }

    /**
     * Sends an edition that was prepared: it is frozen, and the members are told.
     *
     * @throws DomainException {@code meeting.not-now}, {@code meeting.papers-sent-already}, {@code
     *     meeting.papers-outdated} when a newer one was prepared, {@code meeting.papers-moved} when
     *     the meeting is at another time or place by now
     */
    @Transactional
    public void send(MeetingId id, int edition, Actor actor) {
        Meeting meeting = meetings.locked(id).orElseThrow(Papers::unknown);
        meeting.requireToCome();
        List<PapersView> all = of(id);
        PapersView papers =
                all.stream()
                        .filter(known -> known.edition() == edition)
                        .findFirst()
                        .orElseThrow(() -> new DomainException("meeting.papers-outdated"));
        if (papers.sent()) {
            throw new DomainException("meeting.papers-sent-already");
        }
        PapersDocument document = document(papers);
        if (!document.isFor(meeting.view().plan())) {
            throw new DomainException("meeting.papers-moved");
        }
        if (!document.order().equals(maker.points(meeting.view()))) {
            throw new DomainException("meeting.papers-reordered");
        }
        if (meeting.view().state() == MeetingState.PLANNED) {
            meeting.convene();
        }
        Instant at =
                documents.freeze(
                        new FrozenSubject(KIND, papers.id()),
                        PapersDocument.FORMAT,
                        document,
                        actor,
                        null);
        jdbc.sql("update meeting_papers set frozen_at = ?, frozen_by = ? where id = ?")
                .params(OffsetDateTime.ofInstant(at, ZoneOffset.UTC), actor.name(), papers.id())
                .update();
        notices.papersSent(meeting.view(), edition, invitees.of(id));
    }

    /** The editions, the newest first. */
    @Transactional(readOnly = true)
    public List<PapersView> of(MeetingId meeting) {
        return jdbc.sql("select " + COLUMNS + "where meeting_id = ? order by edition desc")
                .param(meeting.value())
                .query(Papers::view)
                .list();
    }

    @Transactional(readOnly = true)
    public PapersDocument document(PapersView papers) {
        return json.readValue(
                jdbc.sql("select content from meeting_papers where id = ?")
                        .param(papers.id())
                        .query(String.class)
                        .single(),
                PapersDocument.class);
    }

    private FileId write(PapersDocument document, Language language) {
        return files.store(
                new NewFile(
                        "stuurgroep-" + document.day() + "-" + language.tag() + ".pdf",
                        pdf.mediaType()),
                out ->
                        pdf.write(
                                books.write(document, language),
                                clock.instant(),
                                out,
                                Progress.NONE));
    }

    private void drop(PapersView papers) {
        jdbc.sql("delete from meeting_papers where id = ?").param(papers.id()).update();
        files.delete(papers.bookNl());
        files.delete(papers.bookEn());
    }

    private static PapersView view(ResultSet row, int at) throws SQLException {
        OffsetDateTime sent = row.getObject("frozen_at", OffsetDateTime.class);
        return new PapersView(
                row.getObject("id", UUID.class),
                row.getInt("edition"),
                new FileId(row.getObject("book_nl", UUID.class)),
                new FileId(row.getObject("book_en", UUID.class)),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                sent == null ? null : sent.toInstant());
    }

    private static DomainException unknown() {
        return new DomainException("meeting.unknown");
    }

    /** The newest edition that was sent. */
    @Transactional(readOnly = true)
    public Optional<PapersView> sent(MeetingId meeting) {
        return of(meeting).stream().filter(PapersView::sent).findFirst();
    }
}
