package nl.leiden.kennisstad.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what happens in the background. */
public final class Waiting {

    private static final Duration LONG = Duration.ofSeconds(60);

    private Waiting() {}

    /** Until it is so, for a minute at most. */
    public static void until(BooleanSupplier condition) throws InterruptedException {
        until(LONG, () -> "within a minute", condition);
    }

    /** Until it is so, and not longer; otherwise this is told. */
    public static void until(
            Duration longest, Supplier<String> otherwise, BooleanSupplier condition)
            throws InterruptedException {
        long began = System.nanoTime();
        boolean so = condition.getAsBoolean();
        while (!so && System.nanoTime() - began < longest.toNanos()) {
            Thread.sleep(50);
            so = condition.getAsBoolean();
        }
        assertThat(so).as(otherwise).isTrue();
    }
}
