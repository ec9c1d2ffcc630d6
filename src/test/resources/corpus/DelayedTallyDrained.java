// verdict: EXACT
// why: under the monitor a read shuts the pool down, and by default the delayed tasks in its queue still run, so that after awaitTermination (kept up through interrupts) every view so far has been added, once.
// open: each end of a timed wait for a pool is a choice, and there are more than the budget holds
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Views are added a little later, off the request's path; a read waits for them. */
public class DelayedTallyDrained implements Counter {
    private final LongAdder total = new LongAdder();
    private ScheduledThreadPoolExecutor pool = newPool();

    private static ScheduledThreadPoolExecutor newPool() {
        ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        pool.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
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
