package nl.leiden.kennisstad.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.agreement.ThemeId;
import nl.leiden.kennisstad.shared.Identifiers;
import org.jspecify.annotations.Nullable;

/** The project's code and theme within an agreement, from a day on. */
@Entity
@Table(name = "project_placement")
class Placement {

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agreement_id"))
    private AgreementId agreement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "theme_id"))
    private @Nullable ThemeId theme;

    private String code;
    private LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    protected Placement() {}

    Placement(AgreementId agreement, @Nullable ThemeId theme, String code, LocalDate firstDay) {
        this.id = Identifiers.next();
        this.agreement = agreement;
        this.theme = theme;
        this.code = code;
        this.firstDay = firstDay;
    }

    void change(@Nullable ThemeId newTheme, String newCode) {
        theme = newTheme;
        code = newCode;
    }

    void end(LocalDate last) {
        lastDay = last;
    }

    boolean current() {
        return lastDay == null;
    }

    AgreementId agreement() {
        return agreement;
    }

    PlacementView view() {
        return new PlacementView(agreement, theme, code, firstDay);
    }

    LocalDate firstDay() {
        return firstDay;
    }
}
