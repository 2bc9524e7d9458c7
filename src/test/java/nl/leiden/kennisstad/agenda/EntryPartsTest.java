package nl.leiden.kennisstad.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Leads and partners of an entry that two people edit. */
@Portal
@DirtiesContext
class EntryPartsTest {

    private static final String ENTRY = "/nl/beheer/agendas/2061/onderdelen/2b";

    @Autowired private Http http;
    @Autowired private JdbcClient jdbc;

    @Test
    void anEditStaysWithItsLeadWhenTheOneBeforeItIsTakenOff() {
        Visitor visitor = Visitor.as(http, "coordinator");
        visitor.submit(
                visitor.get("/nl/beheer/agendas/nieuw"),
                Map.of(
                        "source",
                        "2017-2018",
                        "label",
                        "2061",
                        "first-year",
                        "2061",
                        "last-year",
                        "2061"));
        for (String name : List.of("Hogeschool Leiden", "Gemeente Leiden")) {
            visitor.submit(
                    visitor.get(ENTRY + "/trekkers/nieuw"),
                    Map.of("organisation", organisation(name), "share-nl", "Deel van " + name));
        }
        Answer before = visitor.get(ENTRY);
        Element last = before.page().select("section[aria-labelledby=leads] li.ks-work a").last();
        Answer mine = visitor.get(Objects.requireNonNull(last).attr("href"));
        String removal = "form[action*=/trekkers/][action$=/verwijdering]";
        visitor.submit(before, removal, Map.of());

        Answer saved = visitor.submit(mine, Map.of("share-nl", "Mijn deel"));
        assertThat(
                        saved.page()
                                .select("section[aria-labelledby=leads] li:contains(Mijn deel) a")
                                .text())
                .isEqualTo(last.text());
        Answer stale =
                visitor.submit(
                        before, "form[action='" + last.attr("href") + "/verwijdering']", Map.of());
        assertThat(stale.status()).isEqualTo(409);
        assertThat(visitor.get(ENTRY).page().text()).contains("Mijn deel");
    }

    private String organisation(String name) {
        return jdbc.sql(
                        "select id::text from organisation where name ->> 'nl' like ? order by length(name ->> 'nl') limit 1")
                .param("%" + name + "%")
                .query(String.class)
                .single();
    }
}
