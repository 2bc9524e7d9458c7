package nl.leiden.kennisstad.job;

import java.time.Duration;

/**
 * Work that comes back, once over all nodes. A module contributes it as a bean.
 *
 * @param key unique among all of them; never changes
 * @param every how long after one run ended the next begins
 * @param work runs as the system, in transactions of its own; what it throws is logged, and it is
 *     tried again next time
 */
public record RecurringWork(String key, Duration every, Runnable work) {}
