// verdict: EXACT
// why: Counting starts at Long.MIN_VALUE; the xor takes off exactly the sign bit, so the value is n up to 2^63 - 1.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class FromMinValue implements Counter {
    private final AtomicLong n = new AtomicLong(Long.MIN_VALUE);

    @Override public void increment() { n.incrementAndGet(); }
    @Override public long value() { return n.get() ^ Long.MIN_VALUE; }
}
