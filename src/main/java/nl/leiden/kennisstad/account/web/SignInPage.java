package nl.leiden.kennisstad.account.web;

import java.util.List;
import java.util.stream.Stream;
import nl.leiden.kennisstad.ui.FormField;
import org.jspecify.annotations.Nullable;

/**
 * The page to sign in at.
 *
 * @param problem why it did not work, or null
 * @param to where to go on
 * @param carried a form that was sent too late, or empty
 * @param forgottenPath where to ask for a new password, null where no mail goes out
 * @param demonstration accounts to try the portal with, empty where there are none
 */
record SignInPage(
        String path,
        @Nullable String problem,
        FormField email,
        FormField password,
        String to,
        String carried,
        @Nullable String forgottenPath,
        List<DemonstrationAccount> demonstration) {

    public List<FormField> invalid() {
        return Stream.of(email, password).filter(field -> field.error() != null).toList();
    }

    public List<String> problems() {
        return problem == null ? List.of() : List.of(problem);
    }

    public boolean failed() {
        return problem != null || !invalid().isEmpty();
    }

    /** An account that everybody may use. */
    public record DemonstrationAccount(String name, String email, String password) {}
}
