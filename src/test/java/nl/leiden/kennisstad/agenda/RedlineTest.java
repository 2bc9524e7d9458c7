package nl.leiden.kennisstad.agenda;

import static nl.leiden.kennisstad.agenda.SampleDocuments.action;
import static nl.leiden.kennisstad.agenda.SampleDocuments.agenda;
import static nl.leiden.kennisstad.agenda.SampleDocuments.entry;
import static nl.leiden.kennisstad.agenda.SampleDocuments.means;
import static nl.leiden.kennisstad.agenda.SampleDocuments.text;
import static nl.leiden.kennisstad.agenda.SampleDocuments.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.agenda.AgendaDocument.ActionText;
import nl.leiden.kennisstad.agenda.AgendaDocument.CriterionText;
import nl.leiden.kennisstad.agenda.AgendaDocument.Ended;
import nl.leiden.kennisstad.agenda.AgendaDocument.Entry;
import nl.leiden.kennisstad.agenda.AgendaDocument.LeadName;
import nl.leiden.kennisstad.agenda.AgendaDocument.PartnerName;
import nl.leiden.kennisstad.agenda.Redline.Difference;
import nl.leiden.kennisstad.agenda.Redline.Fate;
import nl.leiden.kennisstad.agenda.Redline.Tally;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RedlineTest {

    /** Says constants by their names. */
    private record Plain(Language language) implements Wording {

        @Override
        public String word(Enum<?> constant) {
            return constant.name();
        }

        @Override
        public String amount(MeansKind kind, @Nullable BigDecimal amount) {
            return kind + " " + amount;
        }
    }

    private static Redline redline(AgendaDocument older, AgendaDocument newer) {
        return Redline.between(older, newer, new Plain(Language.NL));
    }

    @Test
    void twoEqualAgendasDifferInNothing() {
        Redline redline = redline(agenda(entry("1a", "Gracht")), agenda(entry("1a", "Gracht")));

        assertThat(redline.nothing()).isTrue();
        assertThat(redline.tallies()).isEmpty();
    }

    @Test
    void tellsWhatIsNewWhatEndedWhatWasLeftOutAndWhatChanged() {
        AgendaDocument older =
                agenda(
                        entry("1a", "Gracht"),
                        entry("1b", "Brug"),
                        entry("1c", "Kade"),
                        entry("1d", "Boom"));
        AgendaDocument newer =
                agenda(
                        "Agenda",
                        List.of(
                                entry("1a", "Schone gracht"),
                                entry("1d", "Boom"),
                                entry("1e", "Tuin")),
                        List.of(
                                new Ended(
                                        "1b",
                                        "1b",
                                        text("Brug"),
                                        EndingKind.SECURED,
                                        text("Af"),
                                        text("Blijft"))),
                        List.of());

        Redline redline = redline(older, newer);

        assertThat(redline.projects())
                .extracting(Redline.Project::code, Redline.Project::fate)
                .containsExactly(
                        tuple("1a", Fate.CHANGED),
                        tuple("1e", Fate.ADDED),
                        tuple("1b", Fate.ENDED),
                        tuple("1c", Fate.LEFT_OUT));
        assertThat(shown(redline.projects().get(0).title()))
                .isEqualTo("[-Gracht-][+Schone gracht+]");
        assertThat(shown(redline.projects().get(2).differences()))
                .containsExactly("ENDING [+SECURED+]", "REASON [+Af+]", "SECURING [+Blijft+]");
        assertThat(redline.tallies())
                .isEqualTo(
                        Map.of(
                                Tally.ADDED, 1L,
                                Tally.CHANGED, 1L,
                                Tally.ENDED, 1L,
                                Tally.LEFT_OUT, 1L,
                                Tally.RENAMED, 1L));
    }

    @Test
    void anEndThatBothTellTheSameIsNoNews() {
        Ended end = new Ended("1b", "1b", text("Brug"), EndingKind.STOPPED, text("Af"), null);
        AgendaDocument older = agenda("Agenda", List.of(), List.of(end), List.of());
        AgendaDocument same = agenda("Agenda", List.of(), List.of(end), List.of());
        AgendaDocument back = agenda(entry("1b", "Brug"));

        assertThat(redline(older, same).nothing()).isTrue();
        assertThat(redline(older, back).projects())
                .extracting(Redline.Project::fate)
                .containsExactly(Fate.ADDED);
    }

    @Test
    void tellsThatAProjectHasAnotherCodeThemeAndPlace() {
        AgendaDocument older =
                agenda(
                        entry("a", "1a", "Gracht", 1, null),
                        entry("b", "1b", "Brug", 1, null),
                        entry("c", "1c", "Kade", 1, null));
        AgendaDocument newer =
                agenda(
                        entry("b", "1b", "Brug", 1, null),
                        entry("c", "1c", "Kade", 1, null),
                        entry("a", "2a", "Gracht", 2, null));

        List<Redline.Project> projects = redline(older, newer).projects();

        assertThat(projects).hasSize(1);
        assertThat(shown(projects.getFirst().differences()))
                .containsExactly("CODE [-1a-][+2a+]", "THEME [-Water-][+Wonen+]", "ORDER [+1c+]");
        assertThat(redline(older, newer).tallies()).containsEntry(Tally.MOVED, 1L);
    }

    @Test
    void comparesLeadsAndPartnersByName() {
        Entry before =
                with(
                        entry("1a", "Gracht"),
                        List.of(
                                new LeadName(text("Stad"), null, text("wethouder"), null, false),
                                new LeadName(text("School"), null, null, null, true)),
                        List.of(new PartnerName(text("Buurt"), null, Standing.INTENDED, null)),
                        List.of(),
                        List.of(),
                        List.of());
        Entry after =
                with(
                        entry("1a", "Gracht"),
                        List.of(
                                new LeadName(text("Stad"), null, text("burgemeester"), null, true),
                                new LeadName(text("Faculteit"), text("School"), null, null, true)),
                        List.of(
                                new PartnerName(
                                        text("Buurt"), null, Standing.CONFIRMED, text("Graag"))),
                        List.of(),
                        List.of(),
                        List.of());

        List<Redline.Section> sections =
                redline(agenda(before), agenda(after)).projects().getFirst().sections();

        assertThat(lines(sections.get(0)))
                .containsExactly(
                        "Stad ROLE [-wethouder-][+burgemeester+] ACCEPTANCE [-NOT_ACCEPTED-][+ACCEPTED+]",
                        "[+Faculteit, School+] ACCEPTANCE [+ACCEPTED+]",
                        "[-School-]");
        assertThat(lines(sections.get(1)))
                .containsExactly("Buurt STANDING [-INTENDED-][+CONFIRMED+] REMARK [+Graag+]");
    }

    @Test
    void followsActionsByLineageAndElseByTheirWords() {
        Entry before =
                actions(
                        action("x", "Baggeren", "in 2018"),
                        action(null, "Meten", "najaar 2018"),
                        action("z", "Graven", null));
        Entry after =
                actions(
                        action("y", "Meten", "voorjaar 2019"),
                        action("x", "Diep baggeren", "in 2018"),
                        action("w", "Planten", null));
        Redline redline = redline(agenda(before), agenda(after));

        assertThat(lines(redline.projects().getFirst().sections().getFirst()))
                .containsExactly(
                        "Meten DEADLINE [-najaar 2018-][+voorjaar 2019+]",
                        "[-Baggeren-][+Diep baggeren+]",
                        "[+Planten+]",
                        "[-Graven-]");
        assertThat(redline.tallies()).containsEntry(Tally.DEADLINES, 1L);
    }

    @Test
    void comparesMeansVerdictsAndDispensations() {
        Entry before =
                with(
                        entry("1a", "Gracht"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                means(
                                        "Stad",
                                        null,
                                        MeansKind.FTE,
                                        null,
                                        2019,
                                        MeansStanding.PLEDGED)),
                        List.of(criterion("a", Verdict.NOT_JUDGED, null)));
        Entry after =
                with(
                        entry("1a", "Gracht"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                means(
                                        "Stad",
                                        null,
                                        MeansKind.FTE,
                                        "0.5",
                                        2019,
                                        MeansStanding.CONFIRMED),
                                means(
                                        "Stad",
                                        null,
                                        MeansKind.FTE,
                                        "1",
                                        2020,
                                        MeansStanding.PLEDGED)),
                        List.of(
                                criterion("a", Verdict.NOT_MET, "Komt nog"),
                                criterion("b", Verdict.MET, null)));

        List<Redline.Section> sections =
                redline(agenda(before), agenda(after)).projects().getFirst().sections();

        assertThat(lines(sections.get(0)))
                .containsExactly(
                        "Stad, 2019 AMOUNT [-FTE null-][+FTE 0.5+] STANDING [-PLEDGED-][+CONFIRMED+]",
                        "[+Stad, 2020+] AMOUNT [+FTE 1+] STANDING [+PLEDGED+]");
        assertThat(lines(sections.get(1)))
                .containsExactly(
                        "a. Nut VERDICT [-NOT_JUDGED-][+NOT_MET+] DISPENSATION [+Komt nog+]");
    }

    @Test
    void comparesTheEnglishWhereBothHaveItAndElseTheDutch() {
        AgendaDocument older = agenda(entry("a", "1a", "Gracht", 1, "Schoon water"));
        Entry onlyDutch =
                new Entry(
                        "a",
                        "1a",
                        text("Gracht"),
                        1,
                        LocalizedText.dutch("Helder water"),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        AgendaDocument newer = agenda(onlyDutch);
        AgendaDocument english = agenda(entry("a", "1a", "Gracht", 1, "Helder water"));

        Difference dutch = goal(older, newer);
        assertThat(dutch.text().language()).isEqualTo(Language.NL);
        assertThat(shown(dutch.text())).isEqualTo("[-Schoon-][+Helder+] water");
        assertThat(goal(older, english).text().language()).isEqualTo(Language.EN);
        assertThat(shown(goal(older, english).text())).isEqualTo("[-Schoon-][+Helder+] water (en)");
    }

    @Test
    void tellsWhatTheAgendaSaysOfItselfAndPutsInAboveAll() {
        AgendaDocument older = agenda("Agenda 2018", List.of(), List.of(), List.of());
        AgendaDocument newer =
                agenda(
                        "Agenda 2019",
                        List.of(),
                        List.of(),
                        List.of(
                                means(
                                        "Stad",
                                        null,
                                        MeansKind.EUROS,
                                        "100",
                                        2019,
                                        MeansStanding.PLEDGED)));

        Redline redline = redline(older, newer);

        assertThat(shown(redline.agenda())).containsExactly("TITLE Agenda [-2018-][+2019+]");
        assertThat(redline.means()).hasSize(1);
    }

    private static Difference goal(AgendaDocument older, AgendaDocument newer) {
        return Redline.between(older, newer, new Plain(Language.EN))
                .projects()
                .getFirst()
                .differences()
                .getFirst();
    }

    private static Entry actions(ActionText... actions) {
        return with(
                entry("1a", "Gracht"),
                List.of(),
                List.of(),
                List.of(actions),
                List.of(),
                List.of());
    }

    private static CriterionText criterion(
            String letter, Verdict verdict, @Nullable String dispensation) {
        return new CriterionText(
                letter,
                text("Nut"),
                verdict,
                null,
                dispensation == null ? null : text(dispensation));
    }

    private static List<String> lines(Redline.Section section) {
        return section.lines().stream()
                .map(line -> {
                    List<String> parts = new ArrayList<>();
                    parts.add(shown(line.text()));
                    parts.addAll(shown(line.differences()));
                    return String.join(" ", parts);
                })
                .toList();
    }

    private static List<String> shown(List<Difference> differences) {
        return differences.stream()
                .map(difference -> difference.aspect() + " " + shown(difference.text()))
                .toList();
    }

    private static String shown(TextRedline text) {
        return text.runs().stream()
                .map(run ->
                        run.deleted()
                                ? "[-" + run.text() + "-]"
                                : run.inserted() ? "[+" + run.text() + "+]" : run.text())
                .collect(Collectors.joining());
    }
}
