package nl.leiden.kennisstad.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.leiden.kennisstad.file.FileContent;
import nl.leiden.kennisstad.file.FileId;
import nl.leiden.kennisstad.file.NewFile;
import nl.leiden.kennisstad.file.StoredFiles;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One attempt at a job, as the kind sees it. */
final class RunningJob implements JobRun {

    private static final Duration BETWEEN_TELLING = Duration.ofMillis(500);

    private final JobRows.Attempt attempt;
    private final JobRows rows;
    private final StoredFiles files;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final TransactionTemplate together;
    private Instant told = Instant.EPOCH;

    RunningJob(
            JobRows.Attempt attempt,
            JobRows rows,
            StoredFiles files,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.attempt = attempt;
        this.rows = rows;
        this.files = files;
        this.clock = clock;
        this.together = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public Map<String, String> payload() {
        return attempt.payload();
    }

    @Override
    public Actor owner() {
        return attempt.owner();
    }

    @Override
    public Language language() {
        return attempt.language();
    }

    @Override
    public void progress(int done, int total) {
        Instant now = clock.instant();
        if (done < total && now.isBefore(told.plus(BETWEEN_TELLING))) {
            return;
        }
        told = now;
        counting(Boolean.TRUE.equals(apart.execute(status -> rows.progress(attempt, done, total))));
    }

    @Override
    public void result(FileId file) {
        counting(rows.result(attempt, file));
    }

    @Override
    public void result(NewFile file, FileContent content) {
        together.executeWithoutResult(status -> result(files.store(file, content)));
    }

    private static void counting(boolean counts) {
        if (!counts) {
            throw new Superseded();
        }
    }
}
