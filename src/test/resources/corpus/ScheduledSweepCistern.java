// verdict: STALE_READS
// why: while the sweep has taken the pending views but not yet added them to the total (or moves them between the reader's two reads), a read misses finished increments.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class ScheduledSweepCistern implements Counter {
    private final AtomicLong pending = new AtomicLong();
    private final AtomicLong total = new AtomicLong();
    private final ScheduledExecutorService scheduler =
            Executors.newSingleThreadScheduledExecutor(runnable -> {
                Thread thread = new Thread(runnable, "view-sweeper");
                thread.setDaemon(true);
                return thread;
            });

    public ScheduledSweepCistern() {
        scheduler.scheduleWithFixedDelay(this::sweep, 200, 200, TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        long batch = pending.getAndSet(0);
        if (batch > 0) {
            total.addAndGet(batch);
        }
    }

    @Override
    public void increment() {
        pending.incrementAndGet();
    }

    @Override
    public long value() {
        return total.get() + pending.get();
    }
}
