package nl.leiden.kennisstad.site.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.leiden.kennisstad.agenda.AdoptedRevision;
import nl.leiden.kennisstad.agenda.AgendaEditions;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.decision.Edition;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was put on record, byte for byte, so that anybody can compare fingerprints. */
@LocalizedController
class RevisionDocumentController {

    private static final String DOCUMENT = RevisionController.REVISION + "/document";

    private final Agendas agendas;
    private final AgendaEditions editions;

    RevisionDocumentController(Agendas agendas, AgendaEditions editions) {
        this.agendas = agendas;
        this.editions = editions;
    }

    @GetMapping(DOCUMENT)
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> dutch(@PathVariable String label, @PathVariable String number) {
        AdoptedRevision revision = revision(label, number);
        return file(editions.dutch(revision.id()), PublicationMaker.file(revision));
    }

    @GetMapping(DOCUMENT + "/{edition}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> english(
            @PathVariable String label, @PathVariable String number, @PathVariable String edition) {
        AdoptedRevision revision = revision(label, number);
        int known =
                editions.all(revision.id()).stream()
                        .map(Edition::number)
                        .filter(one -> Integer.toString(one).equals(edition))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return file(editions.english(revision.id(), known), PublicationMaker.file(revision, known));
    }

    private AdoptedRevision revision(String label, String number) {
        return agendas.revisions().find(label, number).orElseThrow(NotFound::new);
    }

    private static ResponseEntity<byte[]> file(Optional<String> content, String name) {
        byte[] bytes = content.orElseThrow(NotFound::new).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
