// verdict: OVERCOUNTS
// why: both callers that see the cell past one hundred archive it
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class RotationEveryHundred implements Counter {
    private final AtomicLong current = new AtomicLong();
    private final AtomicLong archived = new AtomicLong();

    @Override public void increment() {
        current.incrementAndGet();
        long n = current.get();
        if (n >= 100) {
            synchronized (this) {
                archived.addAndGet(n);
                current.addAndGet(-n);
            }
        }
    }

    @Override public synchronized long value() {
        return archived.get() + Math.max(0, current.get());
    }
}
