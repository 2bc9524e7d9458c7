package nl.leiden.kennisstad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.journey.BrowserExtension.Windows;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Every screen of the desk for who sees it, in both languages, full, empty and in error. */
@Portal
@DirtiesContext
@ExtendWith(BrowserExtension.class)
class DeskAccessibilityTest {

    static final int[] WIDTHS = {320, 1280};

    /** Who sees which screens; what is in braces is filled in with what is there. */
    private static final Map<String, List<String>> SCREENS =
            Map.of(
                    "coordinator",
                    List.of(
                            "/manage",
                            "/manage/account",
                            "/manage/account/password",
                            "/manage/agendas",
                            "/manage/agendas/new",
                            "/manage/agendas/2017-2018",
                            "/manage/agendas/2017-2018/entries/3b",
                            "/manage/agendas/2017-2018/entries/3b/events/new",
                            "/manage/agendas/2017-2018/entries/3b/english",
                            "/manage/agendas/2017-2018/entries/3b/actions/{old}/events/new",
                            "/manage/agendas/2019",
                            "/manage/agendas/2019/edit",
                            "/manage/agendas/2019/proposal",
                            "/manage/agendas/2019/adoption",
                            "/manage/agendas/2019/preview",
                            "/manage/agendas/2019/reading",
                            "/manage/agendas/2019/criteria",
                            "/manage/agendas/2019/criteria/=c",
                            "/manage/agendas/2017-2018/criteria",
                            "/manage/agendas/2019/completeness",
                            "/manage/agendas/2019/exports",
                            "/manage/agendas/2019/timeline",
                            "/manage/agendas/2019/continuation",
                            "/manage/agendas/2019/endings/4d",
                            "/manage/agendas/2019/means",
                            "/manage/agendas/2019/means/new",
                            "/manage/agendas/2019/entries/3b/means/new",
                            "/manage/agendas/2019/entries/3b/criteria",
                            "/manage/agendas/2019/entries/new",
                            "/manage/agendas/2019/entries/3b",
                            "/manage/agendas/2019/entries/3b/texts",
                            "/manage/agendas/2019/entries/3b/leads/0",
                            "/manage/agendas/2019/entries/3b/leads/new",
                            "/manage/agendas/2019/entries/3b/partners/0",
                            "/manage/agendas/2019/entries/3b/partners/new",
                            "/manage/agendas/2019/entries/3b/actions/new",
                            "/manage/organisations",
                            "/manage/organisations/new",
                            "/manage/organisations/=iclon",
                            "/manage/organisations/=universiteit-leiden/history",
                            "/manage/projects/=wonen/history",
                            "/manage/agendas/2019/history",
                            "/manage/people",
                            "/manage/people/new",
                            "/manage/people/{person}",
                            "/manage/people/{person}/terms/new",
                            "/manage/people/{person}/terms/{term}",
                            "/manage/people/{nobody}",
                            "/manage/offices",
                            "/manage/offices/new",
                            "/manage/offices/{office}",
                            "/manage/themes",
                            "/manage/themes/new",
                            "/manage/themes/=campusontwikkeling",
                            "/manage/projects",
                            "/manage/projects/new",
                            "/manage/projects/=wonen",
                            "/manage/projects/=wonen/phase",
                            "/manage/projects/=wonen/place",
                            "/manage/projects/=wonen/relations/new",
                            "/manage/pages",
                            "/manage/pages/=contact",
                            "/manage/reviews",
                            "/manage/reviews/new",
                            "/manage/reviews/2017-10-01",
                            "/manage/reviews/2017-10-01/closing",
                            "/manage/reviews/2017-10-01/schedule",
                            "/manage/reviews/2017-10-01/1a",
                            "/manage/reviews/2017-10-01/1a/report",
                            "/manage/reviews/2017-09-21?show=attention",
                            "/manage/reviews/2017-09-21/4b"),
                    "beheerder",
                    List.of(
                            "/manage",
                            "/manage/integrity",
                            "/manage/accounts",
                            "/manage/accounts/new",
                            "/manage/accounts/{account}",
                            "/manage/accounts/{account}/edit",
                            "/manage/accounts/{account}/grants/new"),
                    "stuurgroep",
                    List.of(
                            "/manage",
                            "/manage/agendas",
                            "/manage/agendas/2020/reading",
                            "/manage/agendas/2020/reading/remarks",
                            "/manage/agendas/2020/preview",
                            "/manage/reviews/2017-09-21",
                            "/manage/reviews/2017-09-21/4b"),
                    "trekker",
                    List.of(
                            "/manage",
                            "/manage/reviews/2017-10-01/1a",
                            "/manage/reviews/2017-10-01/1a/report"),
                    "vertegenwoordiger",
                    List.of("/manage", "/manage/account"),
                    "gast",
                    List.of("/manage"));

    @Autowired private Http http;
    @Autowired private LocalizedPaths paths;
    @Autowired private JdbcClient jdbc;

    static List<String> people() {
        return List.of(
                "coordinator", "beheerder", "stuurgroep", "trekker", "vertegenwoordiger", "gast");
    }

    @BeforeEach
    void aDraftAProposalAndAnOpenRound() {
        Visitor coordinator = Visitor.as(http, "coordinator");
        if (coordinator.get("/nl/beheer/agendas/2019").status() == 200) {
            return;
        }
        for (String year : List.of("2019", "2020")) {
            coordinator.submit(
                    coordinator.get("/nl/beheer/agendas/nieuw"),
                    Map.of(
                            "source",
                            "2017-2018",
                            "label",
                            year,
                            "first-year",
                            year,
                            "last-year",
                            year));
        }
        coordinator.submit(coordinator.get("/nl/beheer/agendas/2020/voorstel"), Map.of());
        coordinator.submit(coordinator.get("/nl/beheer/personen/nieuw"), Map.of("name", "Nieuw"));
        coordinator.submit(
                coordinator.get("/nl/beheer/evaluaties/nieuw"), Map.of("meeting-on", "2017-10-01"));
    }

    @ParameterizedTest
    @MethodSource("people")
    void hasNoViolationsAndFitsTheScreen(String who, Windows windows) {
        List<String> wrong = new ArrayList<>();
        for (int width : WIDTHS) {
            try (Page page = windows.open(width, true)) {
                page.onConsoleMessage(message -> wrong.add(message.text()));
                SignedInPage.signIn(page, http.base(), "nl", who);
                for (Language language : Language.values()) {
                    for (String screen : SCREENS.getOrDefault(who, List.of())) {
                        visit(page, http.base() + path(language, screen), width, wrong);
                    }
                }
            }
        }
        wrong.removeIf(line -> line.contains("status of 4"));
        assertThat(wrong).isEmpty();
    }

    /** Looks at a screen, and where room is scarce also at its form with nothing filled in. */
    static void visit(Page page, String address, int width, List<String> wrong) {
        Response response = page.navigate(address);
        look(page, response, width, wrong);
        boolean narrow = width == WIDTHS[0]; // errors are tried where room is scarce
        if (narrow && page.locator("main form.ks-form [aria-required=true]").count() > 0) {
            page.locator("main form.ks-form")
                    .evaluate(
                            "form => { for (const f of form.querySelectorAll('input:not([type=hidden]):not([type=radio]):not([type=checkbox]), textarea')) f.value = ''; }");
            Response error =
                    page.waitForResponse(
                            answer -> answer.request().method().equals("POST"),
                            () -> page.click("main form.ks-form button.ks-button"));
            page.waitForLoadState();
            look(page, error, width, wrong);
        }
    }

    private static void look(Page page, Response response, int width, List<String> wrong) {
        String where = page.url() + " at " + width + ": ";
        if (!List.of(200, 303, 409, 422).contains(response.status())) {
            wrong.add(where + response.status());
        }
        Axe.violations(page).forEach(violation -> wrong.add(where + violation));
        int needed = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (needed > width) {
            wrong.add(where + "needs " + needed);
        }
    }

    private String path(Language language, String screen) {
        String query = screen.contains("?") ? screen.substring(screen.indexOf('?')) : "";
        String filled =
                screen.replace(query, "")
                        .replace(
                                "{person}",
                                one("select person_id::text from office_term order by id limit 1"))
                        .replace(
                                "{term}",
                                one("select id::text from office_term order by id limit 1"))
                        .replace("{office}", one("select id::text from office order by id limit 1"))
                        .replace(
                                "{nobody}", one("select id::text from person where name = 'Nieuw'"))
                        .replace("{account}", one("select id::text from account limit 1"))
                        .replace(
                                "{old}",
                                one(
                                        "select a.id::text from agenda_action a join agenda_entry e on e.id = a.entry_id"
                                                + " join agenda_revision r on r.id = e.revision_id join agenda g on g.id = r.agenda_id"
                                                + " where g.label = '2017-2018' and e.position = 9 order by a.position limit 1"));
        return localized(language, filled) + query;
    }

    /** Words of the address are translated; labels, codes, ids and =slugs are not. */
    private String localized(Language language, String screen) {
        StringBuilder path = new StringBuilder("/" + language.tag());
        for (String part : screen.substring(1).split("/")) {
            boolean word = part.matches("[a-z-]+");
            path.append(
                    word
                            ? paths.translate(language, "/" + part).substring(3)
                            : "/" + part.replace("=", ""));
        }
        return path.toString();
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
