package nl.leiden.kennisstad.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.leiden.kennisstad.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void upperAndLowerCaseAreTheSame() {
        assertThat(new EmailAddress(" Gast@Kennisstad.Example "))
                .isEqualTo(new EmailAddress("gast@kennisstad.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a<b@example.org", "\"x\"@example.org", "jan%zz@example.org"})
    void anOddOneIsRefusedAsFormsDo(String email) {
        assertThatThrownBy(() -> new EmailAddress(email)).isInstanceOf(DomainException.class);
    }
}
