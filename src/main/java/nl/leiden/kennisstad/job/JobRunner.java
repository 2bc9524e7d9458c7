package nl.leiden.kennisstad.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.leiden.kennisstad.file.FileId;
import nl.leiden.kennisstad.file.StoredFiles;
import nl.leiden.kennisstad.shared.Acting;
import nl.leiden.kennisstad.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Runs a job as its owner, and keeps how it ended. */
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final Actor CLEANER = Actor.system("job");

    private final ObjectProvider<JobKind> kinds;
    private final JobRows rows;
    private final StoredFiles files;
    private final JobProperties properties;
    private final PlatformTransactionManager transactions;
    private final Clock clock;

    JobRunner(
            ObjectProvider<JobKind> kinds,
            JobRows rows,
            StoredFiles files,
            JobProperties properties,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.kinds = kinds;
        this.rows = rows;
        this.files = files;
        this.properties = properties;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Runs the next attempt.
     *
     * @param stopping whether this node goes down; an attempt that breaks off then is none
     * @throws BrokenOff when it must begin anew
     */
    void run(JobId id, BooleanSupplier stopping) {
        Optional<JobRows.Attempt> begun = rows.begin(id);
        if (begun.isEmpty()) {
            return;
        }
        JobRows.Attempt attempt = begun.get();
        try {
            if (attempt.number() > properties.attempts()) {
                throw new IllegalStateException("Begun too often: its nodes stopped every time");
            }
            new Acting(attempt.owner(), null).run(() -> work(attempt));
            rows.done(attempt);
        } catch (Superseded e) {
            LOG.warn("Job {} was begun anew elsewhere", id.value());
        } catch (RuntimeException | Error e) {
            if (stopping.getAsBoolean()) {
                Thread.interrupted(); // or the row could not be written
                rows.giveBack(attempt);
                throw new BrokenOff(e);
            }
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error(
                    "Job {} of kind {} failed, reference {}",
                    id.value(),
                    attempt.kind(),
                    reference,
                    e);
            rows.failed(attempt, reference);
        }
    }

    private void work(JobRows.Attempt attempt) {
        LocaleContextHolder.setLocale(attempt.language().locale());
        try {
            FileId leftover = attempt.leftover();
            if (leftover != null) {
                files.delete(leftover);
            }
            kind(attempt.kind()).run(new RunningJob(attempt, rows, files, clock, transactions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private JobKind kind(String key) {
        return kinds.stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No job of the kind " + key));
    }

    /** Removes old jobs and their files. */
    void forget() {
        new Acting(CLEANER, "kept long enough")
                .run(() -> rows.forget(properties.keep()).forEach(files::delete));
    }

    /** The node goes down in the middle of it. */
    static class BrokenOff extends RuntimeException {

        BrokenOff(Throwable cause) {
            super(cause);
        }
    }
}
