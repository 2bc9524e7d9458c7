package nl.leiden.kennisstad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.journey.BrowserExtension.Windows;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.SampleRevision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every template in both languages, on a narrow and on a wide screen. */
@Portal
@Import(SampleRevision.class)
@ExtendWith(BrowserExtension.class)
class AccessibilityTest {

    private static final int[] WIDTHS = {320, 1280};

    @Autowired private Http http;
    @Autowired private SampleRevision sample;

    @BeforeEach
    void anAgendaWithASecondRevision() {
        sample.make();
    }

    static List<String> pages() {
        return List.of(
                "/nl", "/en",
                "/nl/themas", "/en/themes",
                "/nl/themas/campusontwikkeling", "/en/themes/campus-development",
                "/nl/projecten", "/en/projects",
                "/nl/projecten?lead=lumc&phase=stopped", "/en/projects?lead=lumc&phase=stopped",
                "/nl/projecten/wonen", "/en/projects/housing",
                "/nl/projecten/duurzaamheid-en-circulaire-economie",
                        "/en/projects/sustainability-and-circular-economy",
                "/nl/partners", "/en/partners",
                "/nl/partners/universiteit-leiden", "/en/partners/leiden-university",
                "/nl/overeenkomst", "/en/agreement",
                "/nl/overeenkomst/2017-2021", "/en/agreement/2017-2021",
                "/nl/agendas", "/en/agendas",
                "/nl/agendas/2017-2018", "/en/agendas/2017-2018",
                "/nl/agendas/2017-2018/2f", "/en/agendas/2017-2018/2f",
                "/nl/agendas/2017-2018/1a", "/en/agendas/2017-2018/1a",
                "/nl/agendas/2017-2018/versies/1", "/en/agendas/2017-2018/revisions/1",
                "/nl/agendas/2017-2018/versies/1/2f", "/en/agendas/2017-2018/revisions/1/2f",
                "/nl/agendas/2017-2018/versies/2/wijzigingen",
                        "/en/agendas/2017-2018/revisions/2/changes",
                "/nl/agendas/2017-2018/versies/1/wijzigingen",
                        "/en/agendas/2017-2018/revisions/1/changes",
                "/nl/organisatie", "/en/organisation",
                "/nl/contact", "/en/contact",
                "/nl/privacy", "/en/privacy",
                "/nl/toegankelijkheid", "/en/accessibility",
                "/nl/sitemap", "/en/sitemap",
                "/nl/zoeken", "/en/search",
                "/nl/zoeken?q=huis", "/en/search?q=house",
                "/nl/zoeken?q=qqqqzzzz", "/en/search?q=qqqqzzzz",
                "/nl/onderdelen", "/en/components",
                "/nl/bestaat-niet", "/en/does-not-exist");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoViolationsAndFitsTheScreen(String path, Windows windows) {
        for (int width : WIDTHS) {
            try (Page page = windows.open(width, true)) {
                List<String> complaints = new ArrayList<>();
                List<String> elsewhere = new ArrayList<>();
                page.onConsoleMessage(message -> complaints.add(message.text()));
                page.onRequest(request -> {
                    if (!request.url().startsWith(http.base())) {
                        elsewhere.add(request.url());
                    }
                });
                Response response = page.navigate(http.base() + path);
                complaints.removeIf(complaint -> complaint.contains("404"));

                assertThat(response.status()).isIn(200, 404);
                assertThat(Axe.violations(page)).as("%s at %d", path, width).isEmpty();
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as("%s at %d", path, width)
                        .isLessThanOrEqualTo(width);
                assertThat(complaints).as("console of " + path).isEmpty();
                assertThat(elsewhere).isEmpty();
                assertThat(page.context().cookies()).isEmpty();
            }
        }
    }

    @Test
    void theCheckerFindsAPlantedFault(Windows windows) {
        try (Page page = windows.open(320, true)) {
            page.setContent("<html lang='nl'><title>x</title><img src='x.png'><input></html>");
            assertThat(Axe.violations(page)).anyMatch(fault -> fault.startsWith("image-alt"));
        }
    }
}
