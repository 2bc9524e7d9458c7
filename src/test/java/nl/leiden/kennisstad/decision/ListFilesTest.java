package nl.leiden.kennisstad.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Samples;
import nl.leiden.kennisstad.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The lists of decisions and tasks as files. */
@Portal
@DirtiesContext
class ListFilesTest {

    @Autowired private Http http;
    @Autowired private Decisions decisions;
    @Autowired private PlatformTransactionManager transactions;
    private Visitor member;

    @BeforeEach
    void twoDecisions() {
        member = Visitor.as(http, "stuurgroep");
        if (decisions.all().stream().noneMatch(one -> one.text().nl().contains("=1+1"))) {
            record("=1+1 is een plan", "Gemeente; Leiden");
            record("Er komt een brug", "De hogeschool");
        }
    }

    private void record(String text, String who) {
        LocalDate day = LocalDate.of(2017, 9, 21);
        NewDecision.NewTask task =
                new NewDecision.NewTask(LocalizedText.dutch("Doe: " + text), who, day);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status ->
                        decisions.recordNext(
                                day,
                                number ->
                                        new NewDecision(
                                                number,
                                                day,
                                                DecisionKind.OTHER,
                                                DecisionManner.MEETING,
                                                null,
                                                LocalizedText.dutch("In de vergadering"),
                                                LocalizedText.dutch(text),
                                                null,
                                                false,
                                                List.of(task))));
    }

    private String csv(String list, String file) {
        String path = member.get(list).link(file);
        return new String(member.download(path), StandardCharsets.UTF_8);
    }

    @Test
    void aListHoldsWhatIsOnTheScreen() {
        assertThat(csv("/nl/beheer/besluiten", "csv?kind=&q=&year="))
                .contains("Nummer", "Genomen op", "Er komt een brug", "is een plan");
    }

    @Test
    void theChoiceOfTheScreenIsTheChoiceOfTheFile() {
        String brug =
                member.get("/nl/beheer/besluiten?q=brug")
                        .page()
                        .select("a[download]")
                        .eachAttr("href")
                        .getLast();
        assertThat(new String(member.download(brug), StandardCharsets.UTF_8))
                .contains("Er komt een brug")
                .doesNotContain("is een plan");
        String closed =
                member.get("/nl/beheer/actielijst?show=closed")
                        .page()
                        .select("a[download]")
                        .eachAttr("href")
                        .getLast();
        assertThat(new String(member.download(closed), StandardCharsets.UTF_8))
                .contains("Taak")
                .doesNotContain("brug");
    }

    @Test
    void whatLooksLikeAFormulaIsText() {
        String decisionsCsv =
                new String(
                        member.download("/nl/beheer/besluiten/meenemen/csv"),
                        StandardCharsets.UTF_8);
        assertThat(decisionsCsv).doesNotContain(";=1+1").doesNotContain("\n=1+1");
        String tasksCsv =
                new String(
                        member.download("/en/manage/tasks/exports/csv?show=all"),
                        StandardCharsets.UTF_8);
        assertThat(tasksCsv).contains("Gemeente; Leiden");
    }

    @Test
    void workbooksOpen() throws Exception {
        for (String path :
                List.of(
                        "/nl/beheer/besluiten/meenemen/xlsx",
                        "/en/manage/tasks/exports/xlsx?show=all")) {
            byte[] bytes = member.download(path);
            Samples.keep(path.contains("tasks") ? "tasks-en.xlsx" : "decisions-nl.xlsx", bytes);
            assertThat(bytes).startsWith('P', 'K');
        }
        assertThat(member.get("/nl/beheer/besluiten/meenemen/pdf").status()).isEqualTo(404);
    }
}
