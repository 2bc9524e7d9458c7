package nl.leiden.kennisstad.content;

import java.util.List;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.agreement.Article;
import nl.leiden.kennisstad.agreement.ArticlePart;
import nl.leiden.kennisstad.agreement.AttentionPoint;
import nl.leiden.kennisstad.agreement.Criterion;
import nl.leiden.kennisstad.agreement.CriterionTest;
import nl.leiden.kennisstad.agreement.NewAgreement;
import nl.leiden.kennisstad.agreement.NewTheme;
import nl.leiden.kennisstad.agreement.ThemeId;
import nl.leiden.kennisstad.agreement.Themes;
import nl.leiden.kennisstad.organisation.OfficeId;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.organisation.PersonId;
import nl.leiden.kennisstad.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * agreement.yaml and themes.yaml: the agreement with its parties, text and criteria, and its
 * themes.
 */
@Component
class AgreementFile {

    private final Agreements agreements;
    private final Themes themes;
    private final Refusals refusals;

    AgreementFile(Agreements agreements, Themes themes, Refusals refusals) {
        this.agreements = agreements;
        this.themes = themes;
        this.refusals = refusals;
    }

    void loadAgreement(YamlNode file, ContentReading reading, Actor actor) {
        YamlNode node =
                file.knowing("agreement")
                        .get("agreement")
                        .knowing(
                                "label",
                                "title",
                                "summary",
                                "signed",
                                "place",
                                "years",
                                "renewal-years",
                                "parties",
                                "articles",
                                "criteria");
        List<NewAgreement.Party> parties =
                node.list("parties").stream().map(party -> party(party, reading)).toList();
        AgreementId id =
                node.through(
                        () ->
                                agreements.enter(
                                        new NewAgreement(
                                                node.text("label"),
                                                node.localized("title"),
                                                node.localized("summary"),
                                                node.date("signed"),
                                                node.localized("place"),
                                                node.number("years"),
                                                node.number("renewal-years"),
                                                parties,
                                                node.list("articles").stream()
                                                        .map(AgreementFile::article)
                                                        .toList(),
                                                node.list("criteria").stream()
                                                        .map(AgreementFile::criterion)
                                                        .toList()),
                                        actor),
                        refusals);
        reading.learn(AgreementId.class, node, node.text("label"), id);
    }

    void loadThemes(YamlNode file, ContentReading reading) {
        file.knowing("themes").list("themes").forEach(node -> theme(node, reading));
    }

    private void theme(YamlNode node, ContentReading reading) {
        node.knowing(
                "number",
                "agreement",
                "slug",
                "title",
                "summary",
                "goal",
                "introduction",
                "attention-points");
        NewTheme theme =
                new NewTheme(
                        reading.resolve(AgreementId.class, node.get("agreement")),
                        node.number("number"),
                        node.slug("slug"),
                        node.localized("title"),
                        node.localized("summary"),
                        node.optionalLocalized("goal"),
                        node.localized("introduction"),
                        node.list("attention-points").stream()
                                .map(AgreementFile::attentionPoint)
                                .toList());
        ThemeId id = node.through(() -> themes.add(theme), refusals);
        reading.learn(ThemeId.class, node, node.text("number"), id);
    }

    private static NewAgreement.Party party(YamlNode node, ContentReading reading) {
        node.knowing("organisation", "board", "from", "signatory");
        return new NewAgreement.Party(
                reading.resolve(OrganisationId.class, node.get("organisation")),
                node.localized("board"),
                node.date("from"),
                node.find("signatory")
                        .map(signatory ->
                                new NewAgreement.Signatory(
                                        reading.resolve(PersonId.class, signatory.get("person")),
                                        reading.resolve(OfficeId.class, signatory.get("office"))))
                        .orElse(null));
    }

    private static Article article(YamlNode node) {
        node.knowing("part", "number", "heading", "body");
        return new Article(
                node.constant("part", ArticlePart.class),
                node.text("number"),
                node.localized("heading"),
                node.localized("body"));
    }

    private static Criterion criterion(YamlNode node) {
        node.knowing("letter", "title", "description", "test");
        return new Criterion(
                node.text("letter"),
                node.localized("title"),
                node.localized("description"),
                node.constant("test", CriterionTest.class));
    }

    private static AttentionPoint attentionPoint(YamlNode node) {
        node.knowing("title", "text");
        return new AttentionPoint(node.localized("title"), node.localized("text"));
    }
}
