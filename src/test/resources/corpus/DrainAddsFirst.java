// verdict: OVERCOUNTS
// why: two readers add the same pending views before either has taken them away
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class DrainAddsFirst implements Counter {
    private final AtomicLong pending = new AtomicLong();
    private final AtomicLong total = new AtomicLong();

    @Override public void increment() {
        pending.incrementAndGet();
    }

    @Override public long value() {
        long n = pending.get();
        long v = total.addAndGet(n);
        pending.addAndGet(-n);
        return v;
    }
}
