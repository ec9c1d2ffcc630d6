// verdict: EXACT
// why: readers flip the epoch, but both counts only grow and are both summed
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

public class EpochFlip implements Counter {
    private final AtomicInteger epoch = new AtomicInteger();
    private final AtomicLong even = new AtomicLong();
    private final AtomicLong odd = new AtomicLong();

    @Override public void increment() {
        if ((epoch.get() & 1) == 0) {
            even.incrementAndGet();
        } else {
            odd.incrementAndGet();
        }
    }

    @Override public long value() {
        epoch.incrementAndGet();
        return even.get() + odd.get();
    }
}
