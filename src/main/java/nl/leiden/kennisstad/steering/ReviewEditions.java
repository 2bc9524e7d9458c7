package nl.leiden.kennisstad.steering;

import java.util.List;
import java.util.Map;
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

/** The English of closed rounds, which may come later and get better. */
@Service
public class ReviewEditions {

    private final FrozenDocuments documents;
    private final Programme programme;

    ReviewEditions(FrozenDocuments documents, Programme programme) {
        this.documents = documents;
        this.programme = programme;
    }

    /** Every text that may be translated, with its English where it has any. */
    public List<FrozenText> texts(ReviewRoundId round) {
        return documents.texts(ReviewRound.subjectOf(round));
    }

    /** Reads the reports of a closed round with the newest English; others stay as they are. */
    @Transactional(readOnly = true)
    public UnaryOperator<ReportView> newest(RoundView round) {
        if (round.open()) {
            return report -> report;
        }
        UnaryOperator<LocalizedText> english =
                documents.newestEnglish(ReviewRound.subjectOf(round.id()));
        return report -> report.saying(english);
    }

    /**
     * Stores the next English edition and shows it to the public.
     *
     * @throws DomainException and others as {@link FrozenDocuments#translate}
     */
    @Transactional
    public Edition translate(ReviewRoundId round, Actor actor, Map<String, String> texts) {
        Edition edition = documents.translate(ReviewRound.subjectOf(round), actor, texts);
        programme.publicContentChanged();
        return edition;
    }

    /** Lets closed rounds be translated. */
    @Configuration(proxyBeanMethods = false)
    static class Shape {

        @Bean
        FrozenShape reviewShape() {
            return new FrozenShape(ReviewRound.KIND, ReviewDocument.class);
        }
    }
}
