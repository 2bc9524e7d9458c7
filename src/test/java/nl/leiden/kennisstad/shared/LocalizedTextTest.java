package nl.leiden.kennisstad.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.leiden.kennisstad.shared.LocalizedText.Translation;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    @Test
    void englishMadeFromTodaysDutchIsCurrent() {
        assertThat(LocalizedText.of("doel", "goal").translation()).isEqualTo(Translation.CURRENT);
    }

    @Test
    void newDutchMakesTheEnglishOutdated() {
        LocalizedText changed = LocalizedText.of("doel", "goal").withDutch("ander doel");

        assertThat(changed.translation()).isEqualTo(Translation.OUTDATED);
        assertThat(changed.text(Language.EN)).isEqualTo("goal");
        assertThat(changed.enFrom()).isEqualTo("doel");
    }

    @Test
    void aSmallCorrectionOfTheDutchLeavesTheEnglishCurrent() {
        LocalizedText corrected = LocalizedText.of("deol", "goal").withCorrectedDutch("doel");

        assertThat(corrected.translation()).isEqualTo(Translation.CURRENT);
    }

    @Test
    void withoutEnglishAReaderOfEnglishGetsTheDutchAndIsTold() {
        LocalizedText.Reading reading = LocalizedText.dutch("doel").in(Language.EN);

        assertThat(reading.text()).isEqualTo("doel");
        assertThat(reading.language()).isEqualTo(Language.NL);
    }

    @Test
    void blankEnglishCountsAsMissing() {
        assertThat(LocalizedText.of("doel", "  ").translation()).isEqualTo(Translation.MISSING);
    }

    @Test
    void aTextWithoutDutchIsRefused() {
        assertThatThrownBy(() -> LocalizedText.of(" ", "goal"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
