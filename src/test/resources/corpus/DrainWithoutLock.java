// verdict: STALE_READS
// why: one reader has emptied the pending count but not yet added it, and another sees neither
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class DrainWithoutLock implements Counter {
    private final AtomicLong pending = new AtomicLong();
    private final AtomicLong total = new AtomicLong();

    @Override public void increment() {
        pending.incrementAndGet();
    }

    @Override public long value() {
        return total.addAndGet(pending.getAndSet(0));
    }
}
