package nl.leiden.kennisstad.job;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once that the scheduler cannot reach its table, and once that it can again. */
final class Outage extends AbstractSchedulerListener {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private final AtomicBoolean out = new AtomicBoolean();

    @Override
    public void onSchedulerEvent(SchedulerEventType type) {
        if (type == SchedulerEventType.UNEXPECTED_ERROR && out.compareAndSet(false, true)) {
            LOG.warn("Work in the background waits: the scheduler cannot reach its table");
        }
        if (type == SchedulerEventType.RAN_EXECUTE_DUE && out.compareAndSet(true, false)) {
            LOG.info("Work in the background goes on");
        }
    }
}
