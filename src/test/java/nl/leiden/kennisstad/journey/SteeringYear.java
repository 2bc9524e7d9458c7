package nl.leiden.kennisstad.journey;

import java.time.LocalDate;

/** The days, addresses and texts of a year of the steering group. */
final class SteeringYear {

    static final LocalDate FIRST = LocalDate.of(2018, 3, 14);
    static final LocalDate SECOND = LocalDate.of(2018, 11, 14);
    static final String YEAR = "2019";
    static final String CODE = "1a";

    /** Where lists and tables speak of the project. */
    static final String LINE = "main li.ks-work:has(.ks-code:text-is('1a'))";

    static final String ROW = "main tr:has(th:has-text('1a '))";

    static final String MEETINGS = "/manage/meetings";
    static final String MEETING = MEETINGS + "/{day}";
    static final String PAPERS = MEETING + "/papers/{edition}";
    static final String MINUTES = MEETING + "/minutes";
    static final String ROUND = "/manage/reviews/{day}";
    static final String PROJECT = ROUND + "/{code}";
    static final String AGENDAS = "/manage/agendas";
    static final String AGENDA = AGENDAS + "/{label}";

    static final String SUMMARY = "Er zijn nu 100 bedrijven";
    static final String LATER = "Er vertrekken 3 bedrijven";
    static final String LATER_ENGLISH = "There are 3 companies that leave";
    static final String SAID = "Besproken door iedereen.";
    static final String CORRECTED = "Besproken, ook de fietsenstalling.";

    static final String RISK = "Een geheim risico";
    static final String REASON = "Graag met cijfers";
    static final String NOTE = "Noem het aantal";
    static final String QUESTION = "Wat kost de verhuizing?";
    static final String ANSWER = "Niets extra";
    static final String INSIDE = "Blijft in de kring";
    static final String REMARK = "Ik miste iets over fietsen";
    static final String VIDEO = "https://video.kennisstad.example/stuurgroep";

    /** What the public never reads. */
    static final String[] STAYS_INSIDE = {
        RISK,
        REASON,
        NOTE,
        QUESTION,
        ANSWER,
        INSIDE,
        REMARK,
        VIDEO,
        SUMMARY,
        "Lid van de stuurgroep"
    };

    private SteeringYear() {}
}
