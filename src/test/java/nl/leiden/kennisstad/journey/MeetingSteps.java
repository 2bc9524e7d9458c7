package nl.leiden.kennisstad.journey;

import static nl.leiden.kennisstad.journey.SteeringYear.AGENDA;
import static nl.leiden.kennisstad.journey.SteeringYear.AGENDAS;
import static nl.leiden.kennisstad.journey.SteeringYear.CODE;
import static nl.leiden.kennisstad.journey.SteeringYear.CORRECTED;
import static nl.leiden.kennisstad.journey.SteeringYear.FIRST;
import static nl.leiden.kennisstad.journey.SteeringYear.INSIDE;
import static nl.leiden.kennisstad.journey.SteeringYear.LATER;
import static nl.leiden.kennisstad.journey.SteeringYear.LATER_ENGLISH;
import static nl.leiden.kennisstad.journey.SteeringYear.LINE;
import static nl.leiden.kennisstad.journey.SteeringYear.MEETING;
import static nl.leiden.kennisstad.journey.SteeringYear.MEETINGS;
import static nl.leiden.kennisstad.journey.SteeringYear.MINUTES;
import static nl.leiden.kennisstad.journey.SteeringYear.PAPERS;
import static nl.leiden.kennisstad.journey.SteeringYear.PROJECT;
import static nl.leiden.kennisstad.journey.SteeringYear.REMARK;
import static nl.leiden.kennisstad.journey.SteeringYear.RISK;
import static nl.leiden.kennisstad.journey.SteeringYear.ROUND;
import static nl.leiden.kennisstad.journey.SteeringYear.ROW;
import static nl.leiden.kennisstad.journey.SteeringYear.SAID;
import static nl.leiden.kennisstad.journey.SteeringYear.SECOND;
import static nl.leiden.kennisstad.journey.SteeringYear.SUMMARY;
import static nl.leiden.kennisstad.journey.SteeringYear.VIDEO;
import static nl.leiden.kennisstad.journey.SteeringYear.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.support.PdfCheck;
import nl.leiden.kennisstad.support.Samples;

/** The steps of a meeting, from its plan to its minutes, and of the agenda it adopts. */
final class MeetingSteps {

    private static final String ORDER = "section[aria-labelledby=order]";

    private MeetingSteps() {}

    static void plan(Walker coordinator, LocalDate day, String kind) {
        coordinator.open("/manage").follow(MEETINGS).follow(MEETINGS + "/new");
        coordinator.fill(
                "kind",
                kind,
                "day",
                day.toString(),
                "place-nl",
                "Stadhuis",
                "place-en",
                "Town hall",
                "video-link",
                VIDEO);
        coordinator.sees("De vergadering is gepland.", "The meeting is planned.");
        coordinator.badge("Gepland", "Planned").sees("Stadhuis", "Town hall");
    }

    static void propose(Walker coordinator) {
        coordinator.follow(AGENDAS).follow(AGENDAS + "/new");
        coordinator.fill(
                "source",
                "2017-2018",
                "label",
                YEAR,
                "first-year",
                YEAR,
                "last-year",
                YEAR,
                "title-nl",
                "Jaaragenda 2019",
                "title-en",
                "Annual agenda 2019");
        coordinator.fill(); // everything goes on
        coordinator.follow(AGENDA + "/proposal", YEAR).fill();
        coordinator.sees(
                "De agenda is voorgesteld. De leden kunnen hem lezen.",
                "The agenda has been proposed. The members can read it.");
    }

    /** Makes the order of the day and the papers, which nobody else sees yet. */
    static void prepare(Walker coordinator, Walker member) throws IOException {
        coordinator.open("/manage").follow(MEETING, FIRST).sees("Ook aan de orde", "Also due");
        coordinator.press(MEETING + "/due", FIRST);
        assertThat(coordinator.said(ORDER))
                .contains(
                        coordinator.in("Hoe staan de projecten ervoor", "How the projects are"),
                        coordinator.in("Vaststelling: Jaaragenda", "Adoption: Annual agenda"));
        coordinator.press(MEETING + "/papers", FIRST);
        coordinator.awaits("Het werk is gedaan.", "The work is done.");

        coordinator.open(MEETING, FIRST).follow(PAPERS, FIRST, 1);
        assertThat(coordinator.said(ROW)).contains(coordinator.in("Op koers", "On cou"));
        assertThat(PdfCheck.text(book(coordinator))).contains(SUMMARY);
        member.open(MEETING, FIRST).sees("Er zijn nog geen stukken.", "There are no papers yet.");
    }

    static void send(Walker coordinator) {
        coordinator.press(PAPERS + "/sending", FIRST, 1);
        coordinator.sees("De stukken zijn verzonden.", "The papers were sent.");
        coordinator.badge("Stukken verzonden", "Papers sent");
    }

    /** What is known later is in the review, and not in what was sent. */
    static void change(Walker coordinator) {
        coordinator.follow(ROUND, FIRST).follow(PROJECT, FIRST, CODE);
        coordinator.follow(PROJECT + "/report", FIRST, CODE);
        coordinator.fill("rating", "OFF_COURSE", "summary-nl", LATER, "summary-en", LATER_ENGLISH);
        coordinator.badge("Niet op koers", "Off course");
        coordinator.follow(ROUND, FIRST);
        assertThat(coordinator.said(LINE)).contains(coordinator.in("Niet op koers", "Off course"));
    }

    static void readPapers(Walker member) throws IOException {
        member.open("/manage").follow(MEETING, FIRST);
        member.follow(PAPERS, FIRST, 1).sees("verzonden op", "sent on");
        assertThat(member.said(ROW))
                .contains(member.in("Op koers", "On course"))
                .doesNotContain(member.in("Niet op koers", "Off course"));
        byte[] book = book(member);
        Samples.keep("steering-year-" + member.in("nl", "en") + ".pdf", book);
        assertThat(PdfCheck.faults(book)).isEmpty();
        assertThat(PdfCheck.text(book))
                .contains(
                        SUMMARY,
                        RISK,
                        member.in("Volgorde van de vergadering", "Order of the day"),
                        member.in("Wat er verandert aan de agenda", "What changes in the agenda"))
                .doesNotContain(LATER);
    }

    private static byte[] book(Walker who) throws IOException {
        return who.download(PAPERS + "/book/{language}", FIRST, 1, who.in("nl", "en"));
    }

    static void hold(Walker coordinator) {
        coordinator.open("/manage").follow(MEETING, FIRST).press(MEETING + "/holding", FIRST);
        coordinator.badge("Gehouden", "Held");
    }

    static void decide(Walker member) {
        member.open("/manage").follow(ROUND, FIRST).follow(PROJECT, FIRST, CODE);
        member.follow(PROJECT + "/outcome", FIRST, CODE);
        member.fill("outcome", "CONTINUE", "remark", INSIDE);
        assertThat(member.said(LINE))
                .contains(member.in("Uitkomst: Doorgaan", "Outcome: Continue"), INSIDE);
    }

    static void close(Walker coordinator) {
        coordinator.open("/manage").follow(ROUND, FIRST).reads(INSIDE);
        coordinator.follow(ROUND + "/closing", FIRST);
        coordinator.sees("nog niet gerapporteerd. Na het", "not reported yet. After closing");
        coordinator.fill().badge("afgesloten", "closed");
        coordinator.sees("De evaluatie is afgesloten.", "The review is closed.");
    }

    /** Explains what is not met, and records the decision of the meeting. */
    static void adopt(Walker coordinator) {
        coordinator.open("/manage").follow(AGENDA, YEAR).follow(AGENDA + "/criteria", YEAR);
        String ready = coordinator.in("Elk criterium is gehaald of", "Every criterion is met or");
        coordinator.misses(ready);
        for (String letter : List.of("a", "b", "c", "d", "e", "f")) {
            if (!coordinator.has("main a[href$='/criteria/" + letter + "']")) {
                continue;
            }
            coordinator.follow(AGENDA + "/criteria/{letter}", YEAR, letter);
            coordinator.fill(
                    "reason-nl", "De stuurgroep vindt het belangrijk.",
                    "reason-en", "It matters to the steering group.");
        }
        coordinator.reads(ready).open(AGENDA, YEAR).follow(AGENDA + "/adoption", YEAR);
        coordinator.fill();
        coordinator.sees(
                "De agenda is vastgesteld en openbaar.",
                "The agenda has been adopted and is public.");
        coordinator.follow(MEETINGS).follow(MEETING, FIRST);
        coordinator.reads("2018-01", "2018-02").sees("gaat door", "continues");
        coordinator.sees("De stuurgroep stelt vast: Jaar", "The steering group adopts: Annual");
    }

    static void minutes(Walker coordinator) {
        coordinator.follow(MINUTES + "/edit", FIRST);
        List<String> values = new ArrayList<>();
        for (String person : coordinator.fields("select[name^=person-]")) {
            values.addAll(List.of(person, "PRESENT"));
        }
        for (String item : coordinator.fields("textarea[name^=item-]")) {
            values.addAll(List.of(item, SAID));
        }
        coordinator.fill(values.toArray(String[]::new)).reads(SAID);
        coordinator.sees(
                "Lid van de stuurgroep, Lid: Aanwezig", "Lid van de stuurgroep, Member: Present");
        coordinator.press(MINUTES + "/proposal", FIRST);
        coordinator.badge("Verslag voorgelegd", "Minutes proposed");
    }

    static void remark(Walker member, Walker coordinator) {
        member.open("/manage");
        member.sees("Verslag van de vergadering van 14", "Minutes of the meeting of 14");
        member.follow(MINUTES, FIRST).reads(SAID);
        member.follow(MINUTES + "/remarks", FIRST).fill("text", REMARK).reads(REMARK);

        coordinator.open("/manage").follow(MINUTES, FIRST).reads(REMARK);
        coordinator.follow(MINUTES + "/edit", FIRST);
        coordinator.fill(coordinator.fields("textarea[name^=item-]").getFirst(), CORRECTED);
        coordinator.reads(CORRECTED, SAID);
        member.open(MINUTES, FIRST).reads(CORRECTED);
    }

    /** The next meeting approves the minutes, and they become public. */
    static void approve(Walker coordinator, Walker member) {
        coordinator.open("/manage").follow(MEETING, SECOND);
        coordinator.press(MEETING + "/due", SECOND);
        assertThat(coordinator.said(ORDER))
                .contains(coordinator.in("Verslag van de verg", "Minutes of the meeting"));
        coordinator.follow(MINUTES, FIRST).follow(MINUTES + "/approval", FIRST);
        coordinator.tick("public").fill();
        coordinator.sees("goedgekeurd op 14 november 2018", "approved on 14 November 2018");
        coordinator.badge("Verslag goedgekeurd", "Minutes approved");
        coordinator.misses(coordinator.path(MINUTES + "/edit", FIRST));
        member.open(MINUTES, FIRST).reads(CORRECTED, REMARK);
    }
}
