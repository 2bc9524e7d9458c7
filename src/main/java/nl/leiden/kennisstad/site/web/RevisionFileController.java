package nl.leiden.kennisstad.site.web;

import java.util.Optional;
import nl.leiden.kennisstad.agenda.AdoptedRevision;
import nl.leiden.kennisstad.agenda.AdoptedRevisions;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.export.AgendaExports;
import nl.leiden.kennisstad.agenda.export.ExportFormat;
import nl.leiden.kennisstad.decision.Frozen;
import nl.leiden.kennisstad.document.Progress;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.Format;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Adopted agendas, and what changed between two of them, to take along. */
@LocalizedController
class RevisionFileController {

    static final String FILE = RevisionController.REVISION + "/exports/{format}";
    static final String CHANGES = RevisionController.REVISION + "/changes/pdf";

    private final Agendas agendas;
    private final AgendaExports exports;
    private final RevisionTitles titles;
    private final WrittenFiles written;

    RevisionFileController(
            Agendas agendas, AgendaExports exports, RevisionTitles titles, WrittenFiles written) {
        this.agendas = agendas;
        this.exports = exports;
        this.titles = titles;
        this.written = written;
    }

    @GetMapping(FILE)
    ResponseEntity<byte[]> file(
            @PathVariable String label, @PathVariable String number, @PathVariable String format) {
        ExportFormat wanted = ExportFormat.of(format).orElseThrow(NotFound::new);
        AdoptedRevision revision =
                agendas.revisions().find(label, number).orElseThrow(NotFound::new);
        Language language = Frames.language();
        Frozen<AgendaDocument> frozen = document(revision);
        byte[] bytes =
                written.file(
                        String.join(" ", wanted.key(), language.tag(), key(frozen)),
                        out ->
                                exports.write(
                                        frozen.content(),
                                        frozen.fingerprint(),
                                        wanted,
                                        language,
                                        revision.adoptedOn().atStartOfDay(Format.ZONE).toInstant(),
                                        out,
                                        Progress.NONE));
        return attachment(
                bytes,
                wanted.mediaType(),
                wanted.fileName(label, revision.number(), language.tag()));
    }

    /**
     * @param with such as {@code 2019.1}; without, what it was made from
     */
    @GetMapping(CHANGES)
    ResponseEntity<byte[]> changes(
            @PathVariable String label,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String with) {
        AdoptedRevisions all = agendas.revisions();
        AdoptedRevision newer = all.find(label, number).orElseThrow(NotFound::new);
        AdoptedRevision older =
                all.named(with)
                        .filter(chosen -> !chosen.equals(newer))
                        .or(() -> all.source(newer))
                        .orElseThrow(NotFound::new);
        Language language = Frames.language();
        Frozen<AgendaDocument> before = document(older);
        Frozen<AgendaDocument> after = document(newer);
        byte[] bytes =
                written.file(
                        String.join(" ", "changes", language.tag(), key(before), key(after)),
                        out ->
                                exports.writeChanges(
                                        before.content(),
                                        titles.dated(older),
                                        after.content(),
                                        titles.dated(newer),
                                        language,
                                        newer.adoptedOn().atStartOfDay(Format.ZONE).toInstant(),
                                        out));
        return attachment(
                bytes,
                ExportFormat.PDF.mediaType(),
                "agenda-" + newer.name() + "-" + older.name() + "-" + language.tag() + ".pdf");
    }

    private Frozen<AgendaDocument> document(AdoptedRevision revision) {
        return agendas.document(revision.id()).orElseThrow(NotFound::new);
    }

    /** Of the Dutch and of the English that is read today. */
    private static String key(Frozen<AgendaDocument> frozen) {
        return frozen.fingerprint()
                + Optional.ofNullable(frozen.english()).map(edition -> edition.number()).orElse(0);
    }

    private static ResponseEntity<byte[]> attachment(byte[] bytes, String type, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
