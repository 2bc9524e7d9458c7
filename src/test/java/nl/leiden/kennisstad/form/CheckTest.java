package nl.leiden.kennisstad.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

    private static List<String> problems(String email) {
        return Check.of(Form.named("x").email("email"), Values.none().with("email", email)).stream()
                .map(Problem::key)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {" o'neill+kennisstad@example.org ", "gast@münchen.example"})
    void anEmailAddressPasses(String email) {
        assertThat(problems(email)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a<b@example.org", "a b|c@example.org", "jan%zz@example.org"})
    void anOddOneDoesNot(String email) {
        assertThat(problems(email)).containsExactly("form.not-an-email");
    }
}
