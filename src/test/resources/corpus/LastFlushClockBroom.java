// verdict: LOSES_VIEWS
// why: one view with less than a second on the clock stays pending, and value() reads only the flushed total, so at rest it is 0.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class LastFlushClockBroom implements Counter {
    private final AtomicLong total = new AtomicLong();
    private long pending;
    private long lastFlush = System.currentTimeMillis();

    @Override
    public synchronized void increment() {
        pending++;
        long now = System.currentTimeMillis();
        if (now - lastFlush >= 1000) {
            total.addAndGet(pending);
            pending = 0;
            lastFlush = now;
        }
    }

    @Override
    public long value() {
        return total.get();
    }
}
