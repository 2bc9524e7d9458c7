package nl.leiden.kennisstad.job;

import java.util.Map;
import java.util.Optional;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts work in the background, and tells its owner how it goes. */
@Service
public class Jobs {

    private final ObjectProvider<JobKind> kinds;
    private final JobRows rows;
    private final JobScheduler scheduler;

    Jobs(ObjectProvider<JobKind> kinds, JobRows rows, JobScheduler scheduler) {
        this.kinds = kinds;
        this.rows = rows;
        this.scheduler = scheduler;
    }

    /**
     * Starts a job in the language of the page, when the transaction around it commits.
     *
     * @param kind key of a {@link JobKind}
     * @param payload what it needs to know; small
     */
    @Transactional
    public JobId start(String kind, Map<String, String> payload, Actor owner) {
        if (kinds.stream().noneMatch(known -> known.key().equals(kind))) {
            throw new IllegalArgumentException("No job of the kind " + kind);
        }
        JobId id = JobId.next();
        rows.add(id, kind, payload, owner, Frames.language());
        scheduler.schedule(id);
        return id;
    }

    /** A job of this owner; of somebody else it is as if it did not exist. */
    @Transactional(readOnly = true)
    public Optional<JobView> find(JobId id, Actor owner) {
        return rows.find(id, owner.name());
    }

    /** Where its owner goes on; nothing before it is done. */
    @Transactional(readOnly = true)
    public Optional<JobKind.Onward> onward(JobView job) {
        return job.state() == JobState.DONE
                ? kinds.stream()
                        .filter(kind -> kind.key().equals(job.kind()))
                        .findFirst()
                        .flatMap(kind -> kind.onward(job.payload()))
                : Optional.empty();
    }
}
