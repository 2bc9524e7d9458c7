package nl.leiden.kennisstad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two languages stay in step, and every message is used. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /** Keys that are put together from a constant or a path word. */
    private static final List<String> PUT_TOGETHER =
            List.of(
                    "path.",
                    "project.phase.",
                    "agreement.part.",
                    "organisation.organisation-kind.",
                    "site.kind.",
                    "site.kinds.",
                    "site.standing.",
                    "site.relation.",
                    "sample.",
                    "error.not-found.",
                    "error.bad-request.",
                    "error.gone.",
                    "error.forbidden.",
                    "shared.role.",
                    "account.grant.",
                    "shared.language.",
                    "account.form.",
                    "account.set-password.",
                    "account.change-password.",
                    "account.email",
                    "account.password",
                    "form.in-",
                    "organisation.organisation-kind.",
                    "organisation.form.",
                    "agreement.theme.",
                    "project.form.",
                    "project.phase-form.",
                    "publication.form.",
                    "mail.mail-state.",
                    "mail.mail-outcome.",
                    "meeting.meeting-state.",
                    "meeting.meeting-kind.",
                    "meeting.capacity.",
                    "meeting.attendance.",
                    "meeting.explained.",
                    "meeting.form.",
                    "meeting.item.",
                    "meeting.invitee.",
                    "meeting.minutes.",
                    "meeting.remark.",
                    "meeting.approval.",
                    "meeting.mail.",
                    "steering.rating.",
                    "steering.change.",
                    "steering.report-state.",
                    "steering.outcome.",
                    "steering.filter.",
                    "steering.told.",
                    "steering.kind.",
                    "steering.reported-state.",
                    "steering.question.",
                    "steering.answer.",
                    "steering.mail.",
                    "steering.report.",
                    "steering.open.",
                    "steering.return.",
                    "shared.date-precision.",
                    "agenda.agenda-state.",
                    "agenda.action-state.",
                    "agenda.agenda-event-kind.",
                    "agenda.standing.",
                    "agenda.kind.",
                    "decision.edition.",
                    "decision.decision-kind.",
                    "decision.decision-manner.",
                    "decision.form.",
                    "decision.task.",
                    "decision.new-task.",
                    "decision.task-state.",
                    "decision.kind.",
                    "decision.fault.",
                    "agenda.export.format.",
                    "agenda.export.short.",
                    "agenda.export.in.",
                    "agenda.fate.",
                    "agenda.tally.",
                    "agenda.aspect.",
                    "agenda.acceptance.",
                    "agenda.reporting.",
                    "agenda.amount.",
                    "site.verdict.",
                    "agenda.finding.",
                    "agenda.means.",
                    "agenda.ending.",
                    "agenda.dispensation.reason",
                    "agenda.continuation.",
                    "agenda.verdict.",
                    "agenda.means-kind.",
                    "agenda.means-standing.",
                    "agenda.ending-kind.",
                    "agenda.todo.editor.",
                    "agenda.todo.reader.",
                    "agenda.form.",
                    "agenda.partner-proposal.",
                    "agenda.include.",
                    "agenda.proposal.",
                    "agenda.adoption.",
                    "agenda.referral.",
                    "steering.decides.",
                    "agenda.texts.",
                    "agenda.lead.",
                    "agenda.partner.",
                    "agenda.action.",
                    "agenda.event.",
                    "project.relation.",
                    "project.relation-kind.",
                    "trail.", // held against the tables by TrailPageTest
                    "organisation.term.",
                    "organisation.person.",
                    "organisation.office.",
                    "agenda.remark.",
                    "error.fault.");

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSameArguments() throws IOException {
        for (Path dutchFile : dutchFiles()) {
            Properties dutch = read(dutchFile);
            Properties english = read(english(dutchFile));
            assertThat(english.stringPropertyNames())
                    .as(dutchFile.toString())
                    .isEqualTo(dutch.stringPropertyNames());
            for (String key : dutch.stringPropertyNames()) {
                assertThat(arguments(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(dutch.getProperty(key)));
            }
        }
    }

    @Test
    void everyMessageIsUsed() throws IOException {
        String code =
                allText("src/main/java", ".java")
                        + allText("src/main/resources/templates", ".html");
        List<String> unused = new ArrayList<>();
        for (Path file : dutchFiles()) {
            for (String key : read(file).stringPropertyNames()) {
                boolean composed = PUT_TOGETHER.stream().anyMatch(key::startsWith);
                if (!composed && !code.contains("\"" + key + "\"") && !code.contains("{" + key)) {
                    unused.add(key);
                }
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void everyMessageThatATemplateAsksForIsThere() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path file : dutchFiles()) {
            known.addAll(read(file).stringPropertyNames());
        }
        Matcher asked =
                Pattern.compile("#\\{([a-z][a-z0-9.-]*)[(}]")
                        .matcher(allText("src/main/resources/templates", ".html"));
        while (asked.find()) {
            assertThat(known).contains(asked.group(1));
        }
    }

    @Test
    void messagesUseTypographicApostrophes() throws IOException {
        for (Path dutch : dutchFiles()) {
            for (Path file : List.of(dutch, english(dutch))) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("'");
            }
        }
    }

    private static Set<String> arguments(String message) {
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(message);
        while (matcher.find()) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }

    private static List<Path> dutchFiles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.filter(file -> file.toString().endsWith("_nl.properties")).toList();
        }
    }

    private static Path english(Path dutch) {
        return dutch.resolveSibling(dutch.getFileName().toString().replace("_nl.", "_en."));
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static String allText(String folder, String ending) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
