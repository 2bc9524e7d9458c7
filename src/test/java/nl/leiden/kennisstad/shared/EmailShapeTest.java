package nl.leiden.kennisstad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailShapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coordinator@kennisstad.example",
                "o'neill+kennisstad@example.org",
                "gast.van_de-raad=1@bureau.gemeente.example",
                "gäst@münchen.example",
                "gast@xn--mnchen-3ya.example",
                "用户@例子.测试"
            })
    void ordinaryAddressesFit(String address) {
        assertThat(EmailShape.fits(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gast",
                "@example.org",
                "gast@",
                "gast@example",
                "gast@example..org",
                "gast@example.org.",
                "gast@gast@example.org",
                "a<b@example.org",
                "a b|c@example.org",
                "\"x\"@example.org",
                "jan%zz@example.org",
                "gast@exa%6dple.org",
                "gast(1)@example.org",
                "gast@[127.0.0.1]",
                "een,twee@example.org",
                "een;twee@example.org",
                "mailto:gast@example.org",
                "gast\\1@example.org",
                "gast`1@example.org",
                "gast@example.org>",
                "gast\u00a0@example.org",
                "gast@example\u2028.org",
                "gast\u0007@example.org",
                "gast@example.org\r\nBcc: gast@example.org"
            })
    void whatHasToBeQuotedDoesNot(String address) {
        assertThat(EmailShape.fits(address)).isFalse();
    }
}
