package nl.leiden.kennisstad.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CanonicalDocumentTest {

    record Part(LocalizedText words, @Nullable LocalizedText remark) {}

    record Sample(String zebra, LocalDate day, int number, LocalizedText apple, List<Part> parts) {}

    private static final Sample SAMPLE =
            new Sample(
                    "z",
                    LocalDate.of(2017, 7, 7),
                    3,
                    LocalizedText.of("appel", "apple"),
                    List.of(
                            new Part(LocalizedText.dutch("alleen Nederlands"), null),
                            new Part(LocalizedText.of("één", "one"), LocalizedText.of("x", "y"))));

    @Test
    void theDutchHasSortedKeysNoWhiteSpaceAndNoNulls() {
        assertThat(CanonicalDocument.dutch(SAMPLE))
                .isEqualTo(
                        "{\"apple\":\"appel\",\"day\":\"2017-07-07\",\"number\":3,\"parts\":["
                                + "{\"words\":\"alleen Nederlands\"},{\"remark\":\"x\",\"words\":\"één\"}],"
                                + "\"zebra\":\"z\"}");
    }

    @Test
    void theFingerprintIsTheSha256OfItsBytes() {
        assertThat(CanonicalDocument.fingerprint("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void theEnglishIsAnEditionOfItsOwnThatNamesItsDutch() {
        assertThat(CanonicalDocument.english(SAMPLE, "abc"))
                .contains(
                        "{\"of\":\"abc\",\"texts\":{\"/apple\":\"apple\",\"/parts/1/remark\":\"y\","
                                + "\"/parts/1/words\":\"one\"}}");
    }

    @Test
    void dutchAndEnglishReadBackAreTheSame() {
        String dutch = CanonicalDocument.dutch(SAMPLE);
        String english = CanonicalDocument.english(SAMPLE, "abc").orElseThrow();

        assertThat(CanonicalDocument.read(Sample.class, dutch, english)).isEqualTo(SAMPLE);
    }

    @Test
    void theSameRecordGivesTheSameBytes() {
        Sample again = CanonicalDocument.read(Sample.class, CanonicalDocument.dutch(SAMPLE), null);

        assertThat(CanonicalDocument.dutch(again)).isEqualTo(CanonicalDocument.dutch(SAMPLE));
    }
}
