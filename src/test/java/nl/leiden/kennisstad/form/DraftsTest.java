package nl.leiden.kennisstad.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A form of its own, its drafts, and where its buttons lead. */
@Portal
@Import(DraftsTest.Screen.class)
@DirtiesContext
class DraftsTest {

    private static final String PATH = "/nl/beheer/bewerken/nieuw";
    private static final String DRAFTS = "/nl/beheer/concepten";

    @Autowired private Http http;
    @Autowired private JdbcClient jdbc;
    @Autowired private Drafts drafts;

    /** One line, with a page after it. */
    @LocalizedController
    @Uncached
    static class Screen {

        private final Forms forms;

        Screen(Forms forms) {
            this.forms = forms;
        }

        @GetMapping("/manage/edit/new")
        ModelAndView show(Actor actor) {
            return forms.show(screen(), actor);
        }

        @PostMapping("/manage/edit/new")
        ModelAndView save(Actor actor) {
            return forms.submit(screen(), actor, input -> "/nl/beheer");
        }

        @PostMapping("/manage/edit/edit")
        ModelAndView gone() {
            throw new NotFound();
        }

        @PostMapping("/manage/new/new")
        ModelAndView throwAway(Actor actor) {
            return forms.act(actor, "/nl/beheer", seen -> seen.still("as it is now"));
        }

        private static FormScreen screen() {
            return FormScreen.of(
                            Form.named("form.clash").line("mine"),
                            PageFrame.at("/manage/edit/new").titledBy("form.save").desk())
                    .next("/manage/account");
        }
    }

    private int drafts() {
        return jdbc.sql("select count(*) from form_draft where form = '/en/manage/edit/new'")
                .query(Integer.class)
                .single();
    }

    private static Map<String, String> typed(Answer page, String text) {
        Element form = Objects.requireNonNull(page.page().selectFirst("main form.ks-form"));
        return new LinkedHashMap<>(Visitor.filled(form, Map.of("mine", text)));
    }

    @Test
    void theSecondButtonSavesAndGoesToTheNextPage() {
        Visitor visitor = Visitor.as(http, "coordinator");
        assertThat(visitor.get(PATH).page().select("main button[name=_next]")).hasSize(1);

        Answer refused = visitor.submit(visitor.get(PATH), Map.of("_next", "on"));
        assertThat(refused.status()).isEqualTo(422);
        Answer next = visitor.submit(refused, Map.of("mine", "a", "_next", "on"));
        assertThat(next.path()).isEqualTo("/nl/beheer/account");
        Answer plain = visitor.submit(visitor.get(PATH), Map.of("mine", "b"));
        assertThat(plain.path()).isEqualTo("/nl/beheer");
    }

    @Test
    void aDraftThatComesAfterItsPageWasSavedIsDropped() {
        Visitor visitor = Visitor.as(http, "coordinator");
        Answer page = visitor.get(PATH);
        Map<String, String> typed = typed(page, "Laat");
        assertThat(visitor.post(DRAFTS, typed).status()).isEqualTo(204);
        assertThat(drafts()).isEqualTo(1);

        visitor.submit(page, Map.of("mine", "Opgeslagen"));
        assertThat(drafts()).isZero();
        assertThat(visitor.post(DRAFTS, typed).status()).isEqualTo(410);
        assertThat(drafts()).isZero();
    }

    @Test
    void whatWasTypedAboutWhatIsGoneIsGivenBack() {
        Visitor visitor = Visitor.as(http, "coordinator");
        Map<String, String> typed = typed(visitor.get(PATH), "Lange tekst");

        Answer gone = visitor.post("/nl/beheer/bewerken/bewerken", typed);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.page().select("main").text()).contains("Lange tekst", "weggehaald");
    }

    @Test
    void nothingIsThrownAwayThatChangedSinceItWasSeen() {
        Visitor visitor = Visitor.as(http, "coordinator");
        Map<String, String> sent = new LinkedHashMap<>(Map.of("_csrf", visitor.token()));
        sent.put("_seen", Forms.fingerprint("as it was"));
        assertThat(visitor.post("/nl/beheer/nieuw/nieuw", sent).status()).isEqualTo(409);

        sent.put("_seen", Forms.fingerprint("as it is now"));
        assertThat(visitor.post("/nl/beheer/nieuw/nieuw", sent).status()).isEqualTo(303);
    }

    @Test
    void aPageThatWasShownToSomebodyElseLeavesNoDraft() {
        Visitor visitor = Visitor.as(http, "coordinator");
        Map<String, String> typed = typed(visitor.get(PATH), "Van mij");
        Visitor other = Visitor.as(http, "trekker");
        typed.put("_csrf", other.token());

        assertThat(other.post(DRAFTS, typed).status()).isEqualTo(403);
        assertThat(drafts()).isZero();
    }

    @Test
    void draftsFollowTheirPagesAndTheNewestStays() {
        Actor owner = new Actor("account:mover");
        keep(owner, "/en/a/1", "De pagina zelf");
        keep(owner, "/en/a/1/b", "Daaronder");
        keep(owner, "/en/a/10/b", "Een ander");
        keep(owner, "/en/a/2/b", "Nog nieuwer");
        keep(owner, "/en/a/2/c", "Ouder");
        keep(owner, "/en/a/1/c", "Nieuwer");

        drafts.move("/en/a/1", "/en/a/2");
        assertThat(kept(owner, "/en/a/2")).isEqualTo("De pagina zelf");
        assertThat(kept(owner, "/en/a/2/b")).isEqualTo("Nog nieuwer");
        assertThat(kept(owner, "/en/a/2/c")).isEqualTo("Nieuwer");
        assertThat(kept(owner, "/en/a/10/b")).isEqualTo("Een ander");
        assertThat(drafts.find(owner, "/en/a/1/b")).isEmpty();
        assertThat(drafts.find(owner, "/en/a/20/b")).isEmpty();

        drafts.move("/en/a/2", "/en/a/2");
        assertThat(kept(owner, "/en/a/2/c")).isEqualTo("Nieuwer");
    }

    private void keep(Actor owner, String form, String text) {
        drafts.keep(owner.name(), form, Map.of(), Map.of("mine", text));
    }

    private String kept(Actor owner, String form) {
        return drafts.find(owner, form).orElseThrow().content().get("mine");
    }
}
