package nl.leiden.kennisstad.project;

import java.time.LocalDate;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.agreement.ThemeId;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedSlug;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A project to propose.
 *
 * @param code its code within the agreement, such as {@code 2c}
 * @param theme null for a project above the themes
 * @param since the day from which it has this title and this place
 */
public record NewProject(
        LocalizedText title,
        LocalizedSlug slug,
        AgreementId agreement,
        String code,
        @Nullable ThemeId theme,
        LocalDate since) {

    public NewProject {
        requireCode(code);
    }

    /** Codes look like {@code 5} or {@code 2c}. */
    static void requireCode(String code) {
        if (!code.matches("[0-9]{1,3}[a-z]?")) {
            throw new DomainException("project.code-shape", code);
        }
    }
}
