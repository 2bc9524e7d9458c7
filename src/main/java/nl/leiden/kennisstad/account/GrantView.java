package nl.leiden.kennisstad.account;

import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role of an account to read.
 *
 * @param holds whether it holds today
 * @param over whether its term has passed, or it was taken away
 */
public record GrantView(
        UUID id,
        Role role,
        @Nullable UUID scope,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        boolean holds,
        boolean over) {}
