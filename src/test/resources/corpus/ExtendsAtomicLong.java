// verdict: EXACT
// why: It is an AtomicLong with two more names for its methods.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class ExtendsAtomicLong extends AtomicLong implements Counter {
    @Override public void increment() { incrementAndGet(); }
    @Override public long value() { return get(); }
}
