package nl.leiden.kennisstad.shared;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who acts, and why, while a piece of work runs. Every transaction inside it tells the trail. */
public record Acting(Actor actor, @Nullable String reason) {

    private static final ScopedValue<Acting> CURRENT = ScopedValue.newInstance();

    public static Optional<Acting> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Runs the work as this actor and returns what it returns. */
    public <T extends @Nullable Object> T call(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }

    /** Runs the work as this actor. */
    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }
}
