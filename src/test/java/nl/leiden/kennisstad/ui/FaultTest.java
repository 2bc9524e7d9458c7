package nl.leiden.kennisstad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import nl.leiden.kennisstad.support.EmptyPortal;
import nl.leiden.kennisstad.support.Http;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** A fault of ours, made by taking a table away. */
@EmptyPortal
class FaultTest {

    @Autowired private Http http;
    @Autowired private FlywayConnectionDetails owner;

    @ParameterizedTest
    @CsvSource({"/nl, nl, Er ging bij ons iets mis", "/en, en, Something went wrong on our side"})
    void isOwnedUpToInBothLanguagesWithAReferenceAndWithoutDetails(
            String path, String language, String title) throws SQLException {
        execute("alter table page rename to page_away");
        try {
            HttpResponse<String> response = http.get(path);
            Document page = Jsoup.parse(response.body());

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("h1").text()).isEqualTo(title);
            assertThat(page.select("main code").text()).matches("[0-9a-f]{8}");
            assertThat(page.select("nav.ks-nav a")).hasSize(6);
            assertThat(response.body()).doesNotContain("Exception", "SQL", "page_away", "at nl.");
            assertThat(response.headers().firstValue("ETag")).isEmpty();
        } finally {
            execute("alter table page_away rename to page");
        }
    }

    @Test
    void thatReachesEvenThePagesFrameStillGivesAPage() throws SQLException {
        execute("alter table public_revision rename to public_revision_away");
        try {
            HttpResponse<String> response = http.get("/nl/themas");

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body()).contains("Er ging bij ons iets mis");
        } finally {
            execute("alter table public_revision_away rename to public_revision");
        }
    }

    @Test
    void anEmptyProgrammeIsNoFault() {
        for (String path :
                new String[] {
                    "/nl",
                    "/en",
                    "/nl/themas",
                    "/nl/projecten",
                    "/nl/agendas",
                    "/nl/partners",
                    "/nl/sitemap",
                    "/nl/zoeken?q=huis",
                    "/sitemap.xml"
                }) {
            assertThat(http.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(http.get("/nl/overeenkomst").statusCode()).isEqualTo(404);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
