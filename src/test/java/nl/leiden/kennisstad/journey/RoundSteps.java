package nl.leiden.kennisstad.journey;

import static nl.leiden.kennisstad.journey.SteeringYear.ANSWER;
import static nl.leiden.kennisstad.journey.SteeringYear.CODE;
import static nl.leiden.kennisstad.journey.SteeringYear.FIRST;
import static nl.leiden.kennisstad.journey.SteeringYear.LINE;
import static nl.leiden.kennisstad.journey.SteeringYear.MEETING;
import static nl.leiden.kennisstad.journey.SteeringYear.MEETINGS;
import static nl.leiden.kennisstad.journey.SteeringYear.NOTE;
import static nl.leiden.kennisstad.journey.SteeringYear.PROJECT;
import static nl.leiden.kennisstad.journey.SteeringYear.QUESTION;
import static nl.leiden.kennisstad.journey.SteeringYear.REASON;
import static nl.leiden.kennisstad.journey.SteeringYear.RISK;
import static nl.leiden.kennisstad.journey.SteeringYear.ROUND;
import static nl.leiden.kennisstad.journey.SteeringYear.SUMMARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

/** The steps of a reporting round, by the coordinator, a lead and a member. */
final class RoundSteps {

    private RoundSteps() {}

    /** Opens the round; gives where the mail to the lead leads to. */
    static String ask(Walker coordinator) {
        coordinator.follow(MEETINGS).follow(MEETING, FIRST).follow("/manage/reviews/new");
        coordinator.fill("due-on", "2018-02-28");
        coordinator.sees(
                "Rapportages uiterlijk 28 februari 2018", "Reports due by 28 February 2018");
        assertThat(coordinator.said(LINE))
                .contains(
                        coordinator.in(
                                "gevraagd op 1 februari 2018 (1 trekker)",
                                "asked on 1 February 2018 (1 lead)"));
        coordinator.follow("/manage/mail").reads("trekker@kennisstad.example");
        coordinator.followWords(
                coordinator.in(
                        "Hoe staat uw project ervoor? Voor de stuurgroep van 14 maart 2018",
                        "How is your project doing? For the steering group of 14 March 2018"));
        coordinator.sees("uiterlijk 28 februari 2018", "by 28 February 2018");
        return URI.create(coordinator.link("main .ks-prose a")).getPath();
    }

    static void report(Walker lead, String link) {
        lead.open("/manage").sees("Rapporteer over 1a", "Report on 1a");
        lead.visit(link);
        lead.sees("Hieronder staat wat u de vorige keer schreef", "Below is what you wrote last");
        lead.fill(
                "rating",
                "ON_COURSE",
                "summary",
                "Het gaat goed",
                "risks",
                RISK,
                lead.fields("select[name^=action-]").getFirst(),
                "DONE");
        lead.badge("Ingediend", "Handed in").reads("Het gaat goed", RISK);
        assertThat(lead.said("main dd li")).startsWith(lead.in("Klaar:", "Done:"));
    }

    static void giveBack(Walker coordinator) {
        coordinator.open("/manage").follow(ROUND, FIRST).reads("Het gaat goed");
        coordinator.follow(PROJECT, FIRST, CODE).follow(PROJECT + "/return", FIRST, CODE);
        coordinator.fill("reason", REASON, "summary", NOTE);
        coordinator.badge("Teruggegeven aan de trekker", "Returned to the lead");
    }

    static void reportAgain(Walker lead) {
        lead.open("/manage").sees("Teruggegeven: " + REASON, "Returned: " + REASON);
        lead.follow(PROJECT + "/report", FIRST, CODE).reads(REASON);
        lead.sees("Graag aanpassen: " + NOTE, "Please change: " + NOTE);
        lead.fill("summary", SUMMARY);
        lead.badge("Ingediend", "Handed in").reads(SUMMARY, RISK).misses(REASON);
    }

    static void accept(Walker coordinator) {
        coordinator.open("/manage").follow(ROUND, FIRST).follow(PROJECT, FIRST, CODE);
        coordinator.reads(SUMMARY).press(PROJECT + "/acceptance", FIRST, CODE);
        coordinator.badge("Aanvaard", "Accepted");
    }

    static void question(Walker member, Walker lead) {
        member.open("/manage").follow(ROUND, FIRST).follow(PROJECT, FIRST, CODE).reads(SUMMARY);
        member.follow(PROJECT + "/questions", FIRST, CODE).fill("text", QUESTION);
        member.sees("De vraag is gesteld.", "The question was asked.").reads(QUESTION);

        lead.open("/manage").follow(PROJECT, FIRST, CODE).reads(QUESTION);
        lead.followWords(lead.in("Antwoord", "Answer")).reads(QUESTION).fill("text", ANSWER);
        lead.sees("Het antwoord is gegeven.", "The answer was given.");

        member.open(PROJECT, FIRST, CODE).reads(QUESTION, ANSWER, "Trekker");
    }
}
