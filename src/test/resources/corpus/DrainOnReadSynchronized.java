// verdict: EXACT
// why: pending views move into the total only under the lock that every reader holds
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class DrainOnReadSynchronized implements Counter {
    private final AtomicLong pending = new AtomicLong();
    private long total;

    @Override public void increment() {
        pending.incrementAndGet();
    }

    @Override public synchronized long value() {
        total += pending.getAndSet(0);
        return total;
    }
}
