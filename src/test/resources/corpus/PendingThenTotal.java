// verdict: OVERCOUNTS|GOES_BACKWARD|STALE_READS
// why: A view that moves from pending to total between the two reads is counted twice.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

public class PendingThenTotal implements Counter {
    private final AtomicLong pending = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private volatile long total;
    @Override public void increment() {
        pending.incrementAndGet();
        if (lock.tryLock()) {
            try { total += pending.getAndSet(0); } finally { lock.unlock(); }
        }
    }
    @Override public long value() { long p = pending.get(); return p + total; }
}
