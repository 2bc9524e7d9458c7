package nl.leiden.kennisstad.journey;

import static nl.leiden.kennisstad.journey.SteeringYear.CORRECTED;
import static nl.leiden.kennisstad.journey.SteeringYear.FIRST;
import static nl.leiden.kennisstad.journey.SteeringYear.LATER;
import static nl.leiden.kennisstad.journey.SteeringYear.LATER_ENGLISH;
import static nl.leiden.kennisstad.journey.SteeringYear.SAID;
import static nl.leiden.kennisstad.journey.SteeringYear.SECOND;
import static nl.leiden.kennisstad.journey.SteeringYear.STAYS_INSIDE;
import static nl.leiden.kennisstad.journey.SteeringYear.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import nl.leiden.kennisstad.journey.BrowserExtension.Windows;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/**
 * A year of the steering group as each role sees it: asked, reported, given back, accepted, sent,
 * met, adopted, approved, and what the public reads of it. Each run has a portal of its own.
 */
@Portal
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
@ExtendWith(BrowserExtension.class)
class SteeringYearJourneyTest {

    private static final int WIDE = 1280;
    private static final int TABLET = 768;
    private static final int PHONE = 320;

    @Autowired private Http http;
    @Autowired private LocalizedPaths paths;
    @Autowired private Programme programme;
    @Autowired private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"NL, true", "EN, false"})
    void aYearByRole(Language language, boolean script, Windows windows) throws IOException {
        programme.moveDayTo(LocalDate.of(2018, 2, 1));
        try (Walker coordinator = walker(windows, WIDE, language, script).signIn("coordinator");
                Walker lead = walker(windows, PHONE, language, script).signIn("trekker");
                Walker member = walker(windows, TABLET, language, script).signIn("stuurgroep");
                Walker reader = walker(windows, PHONE, language, script)) {
            lead.open("/manage/account/language").fill("language", language.name());
            MeetingSteps.plan(coordinator, FIRST, "ADOPTION");
            MeetingSteps.plan(coordinator, SECOND, "INTERIM_EVALUATION");
            MeetingSteps.propose(coordinator);
            report(coordinator, lead, member);

            programme.moveDayTo(LocalDate.of(2018, 3, 1));
            MeetingSteps.prepare(coordinator, member);
            MeetingSteps.send(coordinator);
            MeetingSteps.change(coordinator);
            MeetingSteps.readPapers(member);

            programme.moveDayTo(FIRST);
            reader.open("/meetings").misses(reader.path("/meetings/{day}", FIRST));
            MeetingSteps.hold(coordinator);
            MeetingSteps.decide(member);
            MeetingSteps.close(coordinator);
            MeetingSteps.adopt(coordinator);
            MeetingSteps.minutes(coordinator);
            MeetingSteps.remark(member, coordinator);
            reader.open("/meetings").follow("/meetings/{day}", FIRST);
            reader.sees("gaat door", "continues").misses("Besproken").misses(STAYS_INSIDE);

            programme.moveDayTo(SECOND);
            MeetingSteps.approve(coordinator, member);
            readInPublic(reader.open(""));
            readInPublic(reader.open("").switchLanguage());
        }
    }

    private void report(Walker coordinator, Walker lead, Walker member) {
        String link = RoundSteps.ask(coordinator);
        assertThat(mails()).isEqualTo(1);
        RoundSteps.report(lead, link);
        RoundSteps.giveBack(coordinator);
        assertThat(mails()).isEqualTo(2);
        RoundSteps.reportAgain(lead);
        RoundSteps.accept(coordinator);
        RoundSteps.question(member, lead);
        assertThat(mails()).isEqualTo(4);
    }

    /** What became public is there; what stays inside is nowhere. */
    private static void readInPublic(Walker reader) {
        reader.follow("/meetings").follow("/meetings/{day}", FIRST).misses(STAYS_INSIDE);
        reader.sees("gaat door", "continues");
        reader.sees("De stuurgroep stelt vast: Jaaragenda", "The steering group adopts: Annual");
        reader.readsDutch(CORRECTED).readsDutch(SAID);

        reader.follow("/reviews/{day}", FIRST).misses(STAYS_INSIDE);
        reader.badge("Niet op koers", "Off course").sees(LATER, LATER_ENGLISH);
        reader.sees("Uitkomst: Doorgaan", "Outcome: Continue");

        reader.follow("/decisions").misses(STAYS_INSIDE);
        reader.reads("2018-01", "2018-02").sees("gaat door", "continues");
        reader.follow("/decisions/{number}", "2018-02").misses(STAYS_INSIDE);
        reader.sees("In de vergadering van 14 maart 2018", "In the meeting of 14 March 2018");

        reader.follow("/agendas/{label}", YEAR).misses(STAYS_INSIDE);
        reader.sees("Jaaragenda 2019", "Annual agenda 2019").sees("14 maart", "14 March");
        reader.sees("vindt het belangrijk", "It matters to the steering group");

        reader.search("geheim risico").sees("Niets gevonden", "Nothing found");
        reader.search(CORRECTED).misses(STAYS_INSIDE);
    }

    private int mails() {
        return jdbc.sql("select count(*) from mail where kind = 'review'")
                .query(Integer.class)
                .single();
    }

    private Walker walker(Windows windows, int width, Language language, boolean script) {
        return new Walker(windows.open(width, script), http.base(), paths, language);
    }
}
