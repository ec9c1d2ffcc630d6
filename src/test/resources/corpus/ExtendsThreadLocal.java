// verdict: EXACT
// why: Each thread registers its own atomic cell before the first use, and the cells stay registered for ever.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

public class ExtendsThreadLocal extends ThreadLocal<AtomicLong> implements Counter {
    private final Queue<AtomicLong> cells = new ConcurrentLinkedQueue<>();
    @Override protected AtomicLong initialValue() { AtomicLong c = new AtomicLong(); cells.add(c); return c; }
    @Override public void increment() { get().incrementAndGet(); }
    @Override public long value() {
        long sum = 0;
        for (AtomicLong c : cells) { sum += c.get(); }
        return sum;
    }
}
