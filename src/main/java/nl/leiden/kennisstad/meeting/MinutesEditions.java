package nl.leiden.kennisstad.meeting;

import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.decision.Edition;
import nl.leiden.kennisstad.decision.FrozenDocuments;
import nl.leiden.kennisstad.decision.FrozenShape;
import nl.leiden.kennisstad.decision.FrozenText;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The English of approved minutes. */
@Service
public class MinutesEditions {

    private final FrozenDocuments documents;
    private final Programme programme;

    MinutesEditions(FrozenDocuments documents, Programme programme) {
        this.documents = documents;
        this.programme = programme;
    }

    /** Every text that may be translated, with its English where it has any. */
    public List<FrozenText> texts(MeetingId meeting) {
        return documents.texts(Meeting.subjectOf(meeting));
    }

    /**
     * Stores the next English edition; of public minutes everybody sees it.
     *
     * @throws DomainException and others as {@link FrozenDocuments#translate}
     */
    @Transactional
    public Edition translate(MeetingId meeting, Actor actor, Map<String, String> texts) {
        Edition edition = documents.translate(Meeting.subjectOf(meeting), actor, texts);
        programme.publicContentChanged();
        return edition;
    }

    /** Lets minutes be translated. */
    @Configuration(proxyBeanMethods = false)
    static class Shape {

        @Bean
        FrozenShape minutesShape() {
            return new FrozenShape(Meeting.KIND, MinutesDocument.class);
        }
    }
}
