// verdict: FAILS|OVERFLOWS
// why: From 2^31 on, the read throws.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class ToIntExactRead implements Counter {
    private final AtomicLong n = new AtomicLong();
    @Override public void increment() { n.incrementAndGet(); }
    @Override public long value() { return Math.toIntExact(n.get()); }
}
