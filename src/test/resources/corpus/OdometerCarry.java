// verdict: STALE_READS
// why: between taking ten thousand from the low count and raising the high one a reader misses them all
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class OdometerCarry implements Counter {
    private static final long WRAP = 10_000;

    private final AtomicLong high = new AtomicLong();
    private final AtomicLong low = new AtomicLong();

    @Override public void increment() {
        if (low.incrementAndGet() == WRAP) {
            low.addAndGet(-WRAP);
            high.incrementAndGet();
        }
    }

    @Override public long value() {
        return high.get() * WRAP + low.get();
    }
}
