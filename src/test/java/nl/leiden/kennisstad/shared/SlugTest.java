package nl.leiden.kennisstad.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Thema’s en projecten, themas-en-projecten",
        "Bètasteunpunt Zuid-Holland, betasteunpunt-zuid-holland",
        "  Wonen: shortstay!  , wonen-shortstay",
        "2a, 2a"
    })
    void isMadeFromATitle(String title, String slug) {
        assertThat(Slug.from(title)).isEqualTo(new Slug(slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Wonen", "a--b", "-a", "a-", "a b", "a/b", "../a", "é"})
    void anythingElseIsRefused(String value) {
        assertThatThrownBy(() -> new Slug(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNeverLongerThanAnAddressAllows() {
        assertThat(Slug.from("a".repeat(500)).value()).hasSize(Slug.MAX_LENGTH);
    }
}
