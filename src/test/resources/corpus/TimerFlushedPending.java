// verdict: STALE_READS
// why: The timer takes the pending views out before it adds them to the total, and a read in between finds them in neither.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class TimerFlushedPending implements Counter {
    private final AtomicLong pending = new AtomicLong();
    private final AtomicLong total = new AtomicLong();

    public TimerFlushedPending() {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(r -> {
            Thread t = new Thread(r, "view-flusher");
            t.setDaemon(true);
            return t;
        });
        timer.scheduleWithFixedDelay(this::flush, 100, 100, TimeUnit.MILLISECONDS);
    }

    private void flush() {
        long batch = pending.getAndSet(0);
        if (batch != 0) {
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
