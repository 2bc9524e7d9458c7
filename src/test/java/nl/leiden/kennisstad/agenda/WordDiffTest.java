package nl.leiden.kennisstad.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leiden.kennisstad.agenda.TextRedline.Kind;
import nl.leiden.kennisstad.agenda.TextRedline.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    een huis          | een huis            | een huis
                    een huis          | een groot huis      | een [+groot +]huis
                    een oud huis      | een huis            | een [-oud -]huis
                    een oud huis      | een nieuw huis      | een [-oud-][+nieuw+] huis
                    een oud wit huis  | een nieuw rood huis | een [-oud wit-][+nieuw rood+] huis
                    in 2018.          | in 2019.            | in [-2018-][+2019+].
                    foto’s van 3-D    | foto van 3-D        | [-foto’s-][+foto+] van 3-D
                    **vet** en meer   | *vet* en meer       | *[-*-]vet[-*-]* en meer
                    Leiden, Den Haag  | Leiden en Den Haag  | Leiden[-,-][+ en+] Den Haag
                    a 👩‍🔬 b         | a 👨‍🔬 b           | a [-👩‍🔬-][+👨‍🔬+] b
                    a 😀 b            | a 😁 b              | a [-😀-][+😁+] b
                    """)
    void findsTheWordsThatChanged(String before, String after, String expected) {
        assertThat(shown(WordDiff.of(before, after))).isEqualTo(expected);
    }

    @Test
    void nothingBecomesATextAndATextBecomesNothing() {
        assertThat(WordDiff.of("", "nieuw")).containsExactly(new Run(Kind.INSERTED, "nieuw"));
        assertThat(WordDiff.of("oud", "")).containsExactly(new Run(Kind.DELETED, "oud"));
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Test
    void keepsParagraphsApart() {
        assertThat(shown(WordDiff.of("een\n\ntwee", "drie\n\nvier")))
                .isEqualTo("[-een-][+drie+]\n\n[-twee-][+vier+]");
    }

    @Test
    void whatIsKeptAndDeletedIsTheOldTextAndWhatIsKeptAndInsertedTheNew() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String before = text(random);
            String after = text(random);
            List<Run> runs = WordDiff.of(before, after);
            assertThat(without(Kind.INSERTED, runs)).isEqualTo(before);
            assertThat(without(Kind.DELETED, runs)).isEqualTo(after);
            assertThat(runs).noneMatch(run -> run.text().isEmpty());
        }
    }

    @Test
    void aVeryLongTextIsReplacedAsAWholeInReasonableTime() {
        String before = words("a", 100_000);
        String after = words("b", 100_000);
        assertTimeout(
                Duration.ofSeconds(2), () -> assertThat(WordDiff.of(before, after)).hasSize(2));
        assertTimeout(Duration.ofSeconds(4), () -> WordDiff.of(words("a", 990), words("b", 990)));
        assertTimeout(
                Duration.ofSeconds(2),
                () ->
                        assertThat(WordDiff.of(before, before + " nog iets"))
                                .extracting(Run::kind)
                                .containsExactly(Kind.KEPT, Kind.INSERTED));
    }

    @Test
    void oneLongWordWithManyHyphensIsNoProblem() {
        assertThat(WordDiff.tokens("a-".repeat(200_000) + "a")).hasSize(1);
    }

    private static String words(String start, int count) {
        return IntStream.range(0, count).mapToObj(n -> start + n).collect(Collectors.joining(" "));
    }

    private static String text(Random random) {
        List<String> parts = List.of("een", " ", " ", "twee", ".", "\n", "😀", "drie");
        return random.ints(random.nextInt(30), 0, parts.size())
                .mapToObj(parts::get)
                .collect(Collectors.joining());
    }

    private static String without(Kind kind, List<Run> runs) {
        return runs.stream()
                .filter(run -> run.kind() != kind)
                .map(Run::text)
                .collect(Collectors.joining());
    }

    private static String shown(List<Run> runs) {
        return runs.stream()
                .map(run ->
                        switch (run.kind()) {
                            case KEPT -> run.text();
                            case DELETED -> "[-" + run.text() + "-]";
                            case INSERTED -> "[+" + run.text() + "+]";
                        })
                .collect(Collectors.joining());
    }
}
