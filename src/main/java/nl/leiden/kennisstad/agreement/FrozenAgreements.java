package nl.leiden.kennisstad.agreement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.kennisstad.decision.FrozenDocuments;
import nl.leiden.kennisstad.decision.FrozenKind;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Texts of agreements among all that is frozen. */
@Component
class FrozenAgreements implements FrozenKind {

    private final AgreementRepository agreements;
    private final FrozenDocuments documents;

    FrozenAgreements(AgreementRepository agreements, FrozenDocuments documents) {
        this.agreements = agreements;
        this.documents = documents;
    }

    @Override
    public String kind() {
        return AgreementVersion.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, LocalizedText> names() {
        Map<UUID, LocalizedText> names = new HashMap<>();
        for (AgreementVersion version : agreements.frozenVersions()) {
            agreements
                    .findById(version.agreement())
                    .map(Agreement::view)
                    .ifPresent(known -> names.put(version.subject().id(), known.title()));
        }
        return names;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> differing() {
        Set<UUID> differing = new HashSet<>();
        for (AgreementVersion version : agreements.frozenVersions()) {
            boolean same =
                    documents
                            .find(version.subject(), AgreementText.class)
                            .map(frozen -> frozen.content())
                            .map(text ->
                                    text.effectiveOn().equals(version.effectiveOn())
                                            && said(text.articles())
                                                    .equals(said(version.articles())))
                            .orElse(false);
            if (!same) {
                differing.add(version.subject().id());
            }
        }
        return differing;
    }

    private static List<String> said(List<Article> articles) {
        return articles.stream()
                .flatMap(article ->
                        Stream.of(
                                article.part().name(),
                                Objects.toString(article.number()),
                                dutch(article.heading()),
                                dutch(article.body())))
                .toList();
    }

    private static String dutch(@Nullable LocalizedText text) {
        return text == null ? "" : text.nl();
    }
}
