// verdict: EXACT
// why: Adding 2 atomically and halving is counting by one; it wraps only after 2^62 views.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class CountedInPairs implements Counter {
    private final AtomicLong doubled = new AtomicLong();

    @Override public void increment() { doubled.addAndGet(2); }
    @Override public long value() { return doubled.get() >> 1; }
}
