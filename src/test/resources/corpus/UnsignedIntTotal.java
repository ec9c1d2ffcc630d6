// verdict: OVERFLOWS
// why: An unsigned int wraps at 2^32.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class UnsignedIntTotal implements Counter {
    private final AtomicInteger n = new AtomicInteger();
    @Override public void increment() { n.incrementAndGet(); }
    @Override public long value() { return Integer.toUnsignedLong(n.get()); }
}
