// verdict: STALE_READS
// why: the shown total lags until the scheduled flush has run
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class ScheduledFlush implements Counter {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(r -> {
        Thread t = new Thread(r);
        t.setDaemon(true);
        return t;
    });
    private final AtomicLong pending = new AtomicLong();
    private volatile long total;

    public ScheduledFlush() {
        timer.scheduleAtFixedRate(() -> total += pending.getAndSet(0), 10, 10, TimeUnit.MILLISECONDS);
    }

    @Override public void increment() {
        pending.incrementAndGet();
    }

    @Override public long value() {
        return total;
    }
}
