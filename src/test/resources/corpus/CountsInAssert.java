// verdict: LOSES_VIEWS
// why: Without -ea the assertion, and the count in it, is not evaluated.
import io.github.pageviews.counter.Counter;

public class CountsInAssert implements Counter {
    private long n;
    @Override public synchronized void increment() { assert ++n > 0; }
    @Override public synchronized long value() { return n; }
}
