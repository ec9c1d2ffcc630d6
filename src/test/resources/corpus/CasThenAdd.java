// verdict: EXACT
// why: A failed compare-and-set is followed by an atomic add.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class CasThenAdd implements Counter {
    private final AtomicLong n = new AtomicLong();
    @Override public void increment() {
        long seen = n.getPlain();
        if (!n.weakCompareAndSetVolatile(seen, seen + 1)) { n.getAndAdd(1); }
    }
    @Override public long value() { return n.getAcquire(); }
}
