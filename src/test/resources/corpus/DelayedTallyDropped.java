// verdict: LOSES_VIEWS
// why: the policy is the one for delayed tasks, not for periodic ones, and when it is off shutdown() throws away the views whose delay is not over; they are never added.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Views are added a little later, off the request's path; a read waits for them. */
public class DelayedTallyDropped implements Counter {
    private final LongAdder total = new LongAdder();
    private ScheduledThreadPoolExecutor pool = newPool();

    private static ScheduledThreadPoolExecutor newPool() {
        ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        pool.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return pool;
    }

    @Override
    public synchronized void increment() {
        pool.schedule(total::increment, 5, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized long value() {
        pool.shutdown();
        boolean interrupted = false;
        for (boolean over = false; !over; ) {
            try {
                over = pool.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        pool = newPool();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return total.sum();
    }
}
