package nl.leiden.kennisstad.agenda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.leiden.kennisstad.decision.Edition;
import nl.leiden.kennisstad.decision.FrozenDocuments;
import nl.leiden.kennisstad.decision.FrozenShape;
import nl.leiden.kennisstad.decision.FrozenText;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Dutch document of an adopted revision, and its English editions. */
@Service
public class AgendaEditions {

    private final FrozenDocuments documents;
    private final Programme programme;

    AgendaEditions(FrozenDocuments documents, Programme programme) {
        this.documents = documents;
        this.programme = programme;
    }

    /** The canonical document, to the byte in UTF-8; empty when nothing was adopted. */
    public Optional<String> dutch(AgendaRevisionId revision) {
        return documents.dutch(AgendaRevision.subjectOf(revision));
    }

    /** An English edition, to the byte in UTF-8. */
    public Optional<String> english(AgendaRevisionId revision, int edition) {
        return documents.english(AgendaRevision.subjectOf(revision), edition);
    }

    /** The newest first. */
    public List<Edition> all(AgendaRevisionId revision) {
        return documents.editions(AgendaRevision.subjectOf(revision));
    }

    /** Reads texts of the revision's rows with the newest English; others stay as they are. */
    public UnaryOperator<LocalizedText> newest(AgendaRevisionId revision) {
        return documents.newestEnglish(AgendaRevision.subjectOf(revision));
    }

    /** Every text that may be translated, with its English where it has any. */
    public List<FrozenText> texts(AgendaRevisionId revision) {
        return documents.texts(AgendaRevision.subjectOf(revision));
    }

    /**
     * Stores the next English edition and shows it to the public.
     *
     * @throws DomainException and others as {@link FrozenDocuments#translate}
     */
    @Transactional
    public Edition translate(AgendaRevisionId revision, Actor actor, Map<String, String> texts) {
        Edition edition = documents.translate(AgendaRevision.subjectOf(revision), actor, texts);
        programme.publicContentChanged();
        return edition;
    }

    /** Lets the documents of agendas be translated. */
    @Configuration(proxyBeanMethods = false)
    static class Shape {

        @Bean
        FrozenShape agendaShape() {
            return new FrozenShape(AgendaRevision.KIND, AgendaDocument.class);
        }
    }
}
