package nl.leiden.kennisstad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** What the programme's day changes, and what it does not. */
@Portal
@DirtiesContext
class NextAgreementTest {

    @Autowired private Http http;
    @Autowired private Programme programme;

    @Test
    void afterItsLastDayTheAgreementCountsOnButIsSaidToHaveEnded() {
        programme.moveDayTo(LocalDate.of(2022, 7, 6));
        assertThat(main("/nl/overeenkomst")).contains("Van kracht");

        programme.moveDayTo(LocalDate.of(2022, 7, 7));
        assertThat(main("/nl/overeenkomst")).contains("Afgelopen");
        assertThat(http.get("/nl/themas/campusontwikkeling").statusCode()).isEqualTo(200);
        assertThat(http.get("/nl/projecten/3a").statusCode()).isEqualTo(302);
    }

    @Test
    void beforeItIsSignedNothingOfItIsPublic() {
        programme.moveDayTo(LocalDate.of(2017, 7, 6));

        assertThat(http.get("/nl/overeenkomst").statusCode()).isEqualTo(404);
        assertThat(http.get("/nl/overeenkomst/2017-2021").statusCode()).isEqualTo(404);
        assertThat(http.get("/nl/themas/campusontwikkeling").statusCode()).isEqualTo(404);
        assertThat(http.get("/sitemap.xml").body())
                .doesNotContain("campusontwikkeling", "overeenkomst/2017");
        assertThat(main("/nl/zoeken?q=pesthuis")).contains("Niets gevonden");
    }

    @Test
    void aDeadlineIsPassedOnTheDayAfterItsLast() {
        programme.moveDayTo(LocalDate.of(2017, 12, 21));
        assertThat(main("/nl/projecten/kennis-als-leisure-en-education"))
                .doesNotContain("verstreken");

        programme.moveDayTo(LocalDate.of(2017, 12, 22));
        assertThat(main("/nl/projecten/kennis-als-leisure-en-education"))
                .contains("Termijn verstreken: najaar 2017");
        assertThat(main("/nl")).doesNotContain("najaar 2017");
    }

    private String main(String path) {
        return Jsoup.parse(http.get(path).body()).select("main").text();
    }
}
