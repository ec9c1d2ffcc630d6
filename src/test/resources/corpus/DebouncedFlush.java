// verdict: EXACT
// why: a flush that was cancelled too late and runs all the same moves its batch from pending to flushed in one step under the monitor, so their sum never changes by a flush, even where pending turns negative.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Debounced: every view puts the flush off by another 50 ms. */
public class DebouncedFlush implements Counter {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "flush");
        thread.setDaemon(true);
        return thread;
    });
    private ScheduledFuture<?> next;
    private long pending;
    private long flushed;

    @Override
    public synchronized void increment() {
        pending++;
        if (next != null) {
            next.cancel(true);
        }
        long batch = pending;
        next = timer.schedule(() -> flush(batch), 50, TimeUnit.MILLISECONDS);
    }

    private synchronized void flush(long batch) {
        flushed += batch;
        pending -= batch;
    }

    @Override
    public synchronized long value() {
        return flushed + pending;
    }
}
