package nl.leiden.kennisstad.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.AgendaEditions;
import nl.leiden.kennisstad.agenda.AgendaRevisionId;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.SampleRevision;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;

/** The English of what was adopted grows, edition by edition; the Dutch stays. */
@Portal
@Import(SampleRevision.class)
class TranslationTest {

    private static final Actor TRANSLATOR = Actor.system("translator");

    @Autowired private Http http;
    @Autowired private SampleRevision sample;
    @Autowired private Agendas agendas;
    @Autowired private AgendaEditions editions;
    @Autowired private FrozenDocuments documents;
    private AgendaRevisionId revision;

    @BeforeEach
    void anAdoptedAgenda() {
        revision = sample.make();
    }

    @Test
    void theNextEditionIsReadAndTheDutchStays() {
        String dutch = editions.dutch(revision).orElseThrow();
        Frozen<AgendaDocument> before = agendas.document(revision).orElseThrow();
        int count = editions.all(revision).size();

        Edition edition = editions.translate(revision, TRANSLATOR, Map.of("/title", "Agenda anew"));

        Frozen<AgendaDocument> after = agendas.document(revision).orElseThrow();
        assertThat(after.content().title().en()).isEqualTo("Agenda anew");
        assertThat(after.content().entries()).isEqualTo(before.content().entries());
        assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
        assertThat(after.english()).isEqualTo(edition);
        assertThat(edition.number()).isEqualTo(count + 1);
        assertThat(editions.dutch(revision)).hasValue(dutch);
        assertThat(editions.all(revision)).hasSize(count + 1).startsWith(edition);
        assertThat(Jsoup.parse(http.get("/en/agendas/2017-2018").body()).select("main").text())
                .contains("Agenda anew", "Edition " + edition.number());
    }

    @Test
    void aBlankTextTakesTheEnglishAway() {
        editions.translate(revision, TRANSLATOR, Map.of("/decision/how", "In a meeting once"));
        editions.translate(revision, TRANSLATOR, Map.of("/decision/how", " "));

        assertThat(agendas.document(revision).orElseThrow().content().decision().how().en())
                .isNull();
        assertThat(editions.texts(revision))
                .anyMatch(text -> text.pointer().equals("/decision/how") && text.en() == null);
    }

    @Test
    void refusesPlacesWithoutAText() {
        for (String pointer :
                List.of(
                        "/label",
                        "/entries/0/project",
                        "/entries",
                        "/nowhere",
                        "",
                        "title",
                        "/title/nl",
                        "/revision")) {
            assertThatThrownBy(() -> editions.translate(revision, TRANSLATOR, Map.of(pointer, "x")))
                    .as(pointer)
                    .isInstanceOf(DomainException.class)
                    .hasMessageContaining("decision.no-such-text");
        }
    }

    @Test
    void refusesATranslationThatSaysNothingNewAndWhatIsNotFrozen() {
        String title = agendas.document(revision).orElseThrow().content().title().en();
        assertThatThrownBy(() ->
                        editions.translate(revision, TRANSLATOR, Map.of("/title", "" + title)))
                .hasMessageContaining("decision.translation-same");
        FrozenSubject unknown = new FrozenSubject("nothing", revision.value());
        assertThatThrownBy(() -> documents.translate(unknown, TRANSLATOR, Map.of("/title", "x")))
                .hasMessageContaining("decision.nothing-frozen");
    }

    @Test
    void twoAtOnceDoNotLoseOne() throws Exception {
        int count = editions.all(revision).size();
        List<String> pointers =
                editions.texts(revision).stream()
                        .map(FrozenText::pointer)
                        .filter(pointer -> pointer.endsWith("/goal"))
                        .limit(6)
                        .toList();
        try (ExecutorService crowd = Executors.newFixedThreadPool(6)) {
            List<Future<Edition>> all =
                    pointers.stream()
                            .map(pointer -> crowd.submit(() -> again(pointer, "Anew " + pointer)))
                            .toList();
            for (Future<Edition> one : all) {
                one.get();
            }
        }
        assertThat(editions.all(revision)).hasSize(count + 6);
        assertThat(editions.texts(revision))
                .filteredOn(text -> pointers.contains(text.pointer()))
                .allMatch(text -> ("Anew " + text.pointer()).equals(text.en()));
    }

    /** As whoever calls has to do it. */
    private Edition again(String pointer, String english) {
        return IntStream.range(0, 20)
                .mapToObj(attempt -> attempt(pointer, english))
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow();
    }

    private List<Edition> attempt(String pointer, String english) {
        try {
            return List.of(editions.translate(revision, TRANSLATOR, Map.of(pointer, english)));
        } catch (DuplicateKeyException e) {
            return List.of();
        }
    }
}
