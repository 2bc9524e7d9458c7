package nl.leiden.kennisstad.agenda.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.agenda.AdoptedAgenda;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.decision.Frozen;
import nl.leiden.kennisstad.document.Progress;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.support.HostileStrings;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.PdfCheck;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Samples;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

@Portal
@DirtiesContext
class AgendaExportTest {

    private static final Instant MADE = Instant.parse("2018-01-01T00:00:00Z");

    @Autowired private Agendas agendas;
    @Autowired private AgendaExports exports;
    @Autowired private Http http;

    private byte[] write(ExportFormat format, Language language) throws IOException {
        AdoptedAgenda adopted = agendas.adopted().labelled("2017-2018").orElseThrow();
        Frozen<AgendaDocument> frozen = agendas.document(adopted).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(
                frozen.content(), frozen.fingerprint(), format, language, MADE, out, Progress.NONE);
        Samples.keep(format.fileName("2017-2018", 1, language.tag()), out.toByteArray());
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void thePdfConformsToBothStandards(Language language) throws IOException {
        assertThat(PdfCheck.faults(write(ExportFormat.PDF, language))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theTextDocumentHasHeadingsForThemesAndProjects(Language language) throws IOException {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(write(ExportFormat.DOCX, language)))) {
            List<String> second =
                    document.getParagraphs().stream()
                            .filter(one -> "Heading2".equals(one.getStyle()))
                            .map(XWPFParagraph::getText)
                            .toList();
            assertThat(second).hasSize(17).contains("1b Humanities Campus");
            assertThat(document.getTables()).hasSizeGreaterThan(17);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWorkbookHasAllProjectsActionsAndContributions(Language language) throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(write(ExportFormat.XLSX, language)))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(17);
            XSSFSheet actions = workbook.getSheetAt(1);
            assertThat(actions.getLastRowNum()).isGreaterThan(17);
            assertThat(workbook.getSheetAt(2).getLastRowNum()).isEqualTo(2);
            boolean days = false;
            for (int row = 1; row <= actions.getLastRowNum(); row++) {
                var cell = actions.getRow(row).getCell(5);
                days = days || cell != null && cell.getCellType() == CellType.NUMERIC;
            }
            assertThat(days).isTrue();
        }
    }

    @Test
    void theListsCanBeReadByAMachine() throws IOException {
        String projects =
                new String(write(ExportFormat.PROJECTS, Language.NL), StandardCharsets.UTF_8);
        assertThat(projects).startsWith("\uFEFFCode;Project;");
        String actions =
                new String(write(ExportFormat.ACTIONS, Language.EN), StandardCharsets.UTF_8);
        assertThat(actions).startsWith("\uFEFFCode,Project,").contains("autumn 2017");
    }

    @Test
    void aDraftIsMadeInTheBackgroundMarkedAndOnlyForItsOwner() throws Exception {
        Visitor coordinator = Visitor.as(http, "coordinator");
        coordinator.submit(
                coordinator.get("/nl/beheer/agendas/nieuw"),
                Map.of(
                        "source", "2017-2018",
                        "label", "2019",
                        "first-year", "2019",
                        "last-year", "2019"));
        StringBuilder all = new StringBuilder();
        HostileStrings.all().stream()
                .filter(text -> text.codePoints().allMatch(c -> c >= ' '))
                .forEach(text -> all.append(text).append('\n'));
        String texts = "/nl/beheer/agendas/2019/onderdelen/1a/teksten";
        Answer saved =
                coordinator.submit(
                        coordinator.get(texts),
                        Map.of("goal-nl", all.toString(), "status-nl", "=1+1"));
        assertThat(saved.status()).as(saved.problems()).isEqualTo(200);
        for (ExportFormat format : ExportFormat.values()) {
            Answer job =
                    coordinator.submit(
                            coordinator.get("/nl/beheer/agendas/2019/meenemen"),
                            "form[action$='/" + format.key() + "/nl']",
                            Map.of());
            byte[] file = finished(coordinator, job);
            Samples.keep(format.fileName("2019", 1, "nl"), file);
            if (format == ExportFormat.PDF) {
                assertThat(PdfCheck.faults(file)).isEmpty();
                assertThat(PdfCheck.text(file)).contains("Concept");
            }
            if (format == ExportFormat.PROJECTS) {
                assertThat(new String(file, StandardCharsets.UTF_8)).contains("'=1+1");
            }
            Visitor other = Visitor.as(http, "beheerder");
            assertThat(other.get(job.path()).status()).isEqualTo(404);
        }
        Visitor member = Visitor.as(http, "stuurgroep");
        assertThat(member.get("/nl/beheer/agendas/2019/meenemen").status()).isEqualTo(404);
    }

    private static byte[] finished(Visitor visitor, Answer job) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        Answer page = job;
        while (page.page().select("a[href$=/bestand]").isEmpty()) {
            assertThat(Instant.now()).as(page.page().select("main").text()).isBefore(end);
            Thread.sleep(200);
            page = visitor.get(job.path());
        }
        return visitor.download(page.page().select("a[href$=/bestand]").attr("href"));
    }
}
