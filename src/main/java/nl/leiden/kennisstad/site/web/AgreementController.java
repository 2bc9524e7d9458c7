package nl.leiden.kennisstad.site.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.leiden.kennisstad.agreement.AgreementDetail;
import nl.leiden.kennisstad.agreement.AgreementView;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.agreement.Article;
import nl.leiden.kennisstad.agreement.ArticlePart;
import nl.leiden.kennisstad.agreement.Criterion;
import nl.leiden.kennisstad.agreement.PartyView;
import nl.leiden.kennisstad.agreement.Themes;
import nl.leiden.kennisstad.organisation.OrganisationDirectory;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.Keys;
import nl.leiden.kennisstad.ui.Link;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The agreement in force, and each agreement at its own lasting address. */
@LocalizedController
class AgreementController {

    record Page(
            AgreementView agreement,
            boolean inForce,
            List<PartyRow> parties,
            List<Part> parts,
            List<Criterion> criteria,
            int version,
            String fingerprint,
            List<ThemeLink> themes,
            List<Link> others) {}

    record ThemeLink(int number, Link link) {}

    record PartyRow(Link organisation, PartyView party) {}

    record Part(ArticlePart part, List<Article> articles) {

        public String key() {
            return Keys.key(part);
        }
    }

    private final Frames frames;
    private final Agreements agreements;
    private final Themes themes;
    private final Organisations organisations;
    private final Programme programme;
    private final ItemMaker items;

    AgreementController(
            Frames frames,
            Agreements agreements,
            Themes themes,
            Organisations organisations,
            Programme programme,
            ItemMaker items) {
        this.frames = frames;
        this.agreements = agreements;
        this.themes = themes;
        this.organisations = organisations;
        this.programme = programme;
        this.items = items;
    }

    @GetMapping("/agreement")
    @Transactional(readOnly = true)
    ModelAndView current() {
        LocalDate day = programme.day();
        AgreementView current = agreements.current(day).orElseThrow(NotFound::new);
        AgreementDetail detail = agreements.detail(current.label(), day).orElseThrow(NotFound::new);
        PageFrame frame = PageFrame.at("/agreement").titled(current.title());
        return frames.show(
                "site/agreement", frame.describedAs(current.summary()), page(detail, day));
    }

    @GetMapping("/agreement/{label}")
    @Transactional(readOnly = true)
    ModelAndView labelled(@PathVariable String label) {
        LocalDate day = programme.day();
        AgreementDetail detail = agreements.detail(label, day).orElseThrow(NotFound::new);
        LocalizedText title = detail.agreement().title();
        PageFrame frame =
                PageFrame.at("/agreement/{label}")
                        .values(label)
                        .titled(title)
                        .describedAs(detail.agreement().summary())
                        .under("site.agreement", "/agreement");
        return frames.show("site/agreement", frame, page(detail, day));
    }

    private Page page(AgreementDetail detail, LocalDate day) {
        OrganisationDirectory directory = organisations.directory();
        AgreementView agreement = detail.agreement();
        return new Page(
                agreement,
                agreement.inForceOn(day),
                detail.parties().stream()
                        .map(party ->
                                new PartyRow(
                                        items.organisation(directory.get(party.organisation())),
                                        party))
                        .toList(),
                parts(detail.text().content().articles()),
                detail.criteria(),
                detail.text().content().version(),
                detail.text().fingerprint(),
                themes.of(agreement.id()).stream()
                        .map(theme -> new ThemeLink(theme.number(), items.theme(theme)))
                        .toList(),
                agreements.publicOn(day).stream()
                        .filter(other -> !other.id().equals(agreement.id()))
                        .map(other ->
                                new Link(
                                        other.title(),
                                        items.path("/agreement/{label}", other.label())))
                        .toList());
    }

    private static List<Part> parts(List<Article> articles) {
        return Arrays.stream(ArticlePart.values())
                .map(part ->
                        new Part(
                                part,
                                articles.stream()
                                        .filter(article -> article.part() == part)
                                        .toList()))
                .filter(part -> !part.articles().isEmpty())
                .toList();
    }
}
