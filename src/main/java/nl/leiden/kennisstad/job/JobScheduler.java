package nl.leiden.kennisstad.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.leiden.kennisstad.shared.Acting;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Brings jobs to this node. It looks for them over connections of its own, so that no request waits
 * for them; a job is scheduled over the connection of the transaction that starts it.
 */
@Component
class JobScheduler implements SmartLifecycle {

    private static final Duration SHORT = Duration.ofSeconds(3);
    private static final Duration AGAIN = Duration.ofSeconds(5);
    private static final int MISSED = 5;
    private static final LocalTime CLEANING = LocalTime.of(3, 40);

    private final JobProperties properties;
    private final JdbcConnectionDetails database;
    private final JobRunner runner;
    private final ObjectProvider<RecurringWork> recurring;
    private final Clock clock;
    private final OneTimeTask<Void> task;
    private final SchedulerClient client;
    private volatile @Nullable Scheduler scheduler;
    private @Nullable HikariDataSource connections;

    JobScheduler(
            JobProperties properties,
            DataSource dataSource,
            JdbcConnectionDetails database,
            JobRunner runner,
            ObjectProvider<RecurringWork> recurring,
            Clock clock) {
        this.properties = properties;
        this.database = database;
        this.runner = runner;
        this.recurring = recurring;
        this.clock = clock;
        this.task =
                Tasks.oneTime("job", Void.class)
                        .onFailure((complete, again) ->
                                again.reschedule(complete, clock.instant().plus(AGAIN)))
                        .execute((instance, context) ->
                                runner.run(
                                        new JobId(UUID.fromString(instance.getId())),
                                        () -> context.getSchedulerState().isShuttingDown()));
        this.client =
                SchedulerClient.Builder.create(
                                new TransactionAwareDataSourceProxy(dataSource), task)
                        .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                        .build();
    }

    /** Schedules a job with the transaction, and begins as soon as it has committed. */
    void schedule(JobId id) {
        client.scheduleIfNotExists(task.instance(id.value().toString()), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        Scheduler running = scheduler;
                        if (running != null) {
                            running.triggerCheckForDueExecutions();
                        }
                    }
                });
    }

    @Override
    public void start() {
        HikariDataSource own = connections();
        RecurringTask<Void> cleaning =
                Tasks.recurring("job-cleaning", Schedules.daily(Format.ZONE, CLEANING))
                        .execute((instance, context) -> runner.forget());
        List<RecurringTask<Void>> coming =
                Stream.concat(
                                Stream.of(cleaning),
                                recurring.orderedStream().map(JobScheduler::task))
                        .toList();
        Scheduler starting =
                Scheduler.create(own, task)
                        .startTasks(coming)
                        .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                        .clock(clock::instant)
                        .threads(properties.threads())
                        .pollUsingLockAndFetch(0.5, 1.0)
                        .pollingInterval(properties.polling())
                        .heartbeatInterval(properties.heartbeat())
                        .missedHeartbeatsLimit(MISSED)
                        .shutdownMaxWait(properties.shutdown())
                        .addSchedulerListener(new Outage())
                        .build();
        starting.start();
        this.connections = own;
        this.scheduler = starting;
    }

    @Override
    public void stop() {
        Scheduler running = scheduler;
        scheduler = null;
        if (running != null) {
            running.stop();
        }
        if (connections != null) {
            connections.close();
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    private static RecurringTask<Void> task(RecurringWork work) {
        return Tasks.recurring(work.key(), Schedules.fixedDelay(work.every()))
                .execute((instance, context) ->
                        new Acting(Actor.system(work.key()), null).run(work.work()));
    }

    private HikariDataSource connections() {
        HikariDataSource own = new HikariDataSource();
        own.setPoolName("jobs");
        own.setJdbcUrl(database.getJdbcUrl());
        own.setUsername(database.getUsername());
        own.setPassword(database.getPassword());
        own.setMaximumPoolSize(properties.threads() + 2);
        own.setMinimumIdle(0);
        own.setConnectionTimeout(SHORT.toMillis());
        own.setInitializationFailTimeout(-1);
        return own;
    }
}
