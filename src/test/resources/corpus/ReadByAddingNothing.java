// verdict: EXACT
// why: value() adds 0 atomically, which changes nothing and returns the total.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class ReadByAddingNothing implements Counter {
    private final AtomicLong n = new AtomicLong();

    @Override public void increment() { n.addAndGet(1); }
    @Override public long value() { return n.addAndGet(0); }
}
