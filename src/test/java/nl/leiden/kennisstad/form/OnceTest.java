package nl.leiden.kennisstad.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.support.Portal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** What is tried again, and what is not. */
@Portal
class OnceTest {

    @Autowired private Once once;

    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void whatALockRefusedInTheMiddleOfACommandIsTriedAgain() {
        String target =
                run(() -> {
                    if (attempts.incrementAndGet() < 3) {
                        throw new OptimisticLockException("somebody else was first");
                    }
                    return "/nl/beheer";
                });

        assertThat(target).isEqualTo("/nl/beheer");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void itIsGivenUpInTheEnd() {
        assertThatThrownBy(() ->
                        run(() -> {
                            attempts.incrementAndGet();
                            throw new OptimisticLockException("again and again");
                        }))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(attempts).hasValue(4);
    }

    @Test
    void aRefusalIsNotTriedAgain() {
        assertThatThrownBy(() ->
                        run(() -> {
                            attempts.incrementAndGet();
                            throw new DomainException("agenda.unknown");
                        }))
                .isInstanceOf(DomainException.class);
        assertThat(attempts).hasValue(1);
    }

    private String run(Supplier<String> command) {
        return once.run(Actor.system("test"), UUID.randomUUID(), "content", command);
    }
}
