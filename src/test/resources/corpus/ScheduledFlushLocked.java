// verdict: EXACT
// why: a timer moves pending views to the total, but under the lock that the reader holds while it adds both
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class ScheduledFlushLocked implements Counter {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(r -> {
        Thread t = new Thread(r);
        t.setDaemon(true);
        return t;
    });
    private final AtomicLong pending = new AtomicLong();
    private long total;

    public ScheduledFlushLocked() {
        timer.scheduleWithFixedDelay(this::flush, 50, 50, TimeUnit.MILLISECONDS);
    }

    private synchronized void flush() {
        total += pending.getAndSet(0);
    }

    @Override public void increment() {
        pending.incrementAndGet();
    }

    @Override public synchronized long value() {
        return total + pending.get();
    }
}
