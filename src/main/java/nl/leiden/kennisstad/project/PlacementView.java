package nl.leiden.kennisstad.project;

import java.time.LocalDate;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.agreement.ThemeId;
import org.jspecify.annotations.Nullable;

/** A project's code and theme within an agreement. */
public record PlacementView(
        AgreementId agreement, @Nullable ThemeId theme, String code, LocalDate since) {}
