// verdict: LOSES_VIEWS
// why: a view added after the combiner's getAndSet but before its unlock fails tryLock and leaves, and nobody combines it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

public class CombinerMissedTailYarrow implements Counter {
    private final ReentrantLock combiner = new ReentrantLock();
    private final AtomicLong pending = new AtomicLong();
    private volatile long total;

    @Override
    public void increment() {
        pending.incrementAndGet();
        if (combiner.tryLock()) { // otherwise the owner takes ours along
            try {
                long batch;
                while ((batch = pending.getAndSet(0)) != 0) {
                    total += batch;
                }
            } finally {
                combiner.unlock();
            }
        }
    }

    @Override
    public long value() {
        return total;
    }
}
