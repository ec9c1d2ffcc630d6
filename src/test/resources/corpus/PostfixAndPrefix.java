// verdict: OVERCOUNTS
// why: n = n++ + ++n is 0 + 2 for the first view: one increment ends at 2.
import io.github.pageviews.counter.Counter;

public class PostfixAndPrefix implements Counter {
    private long n;

    public synchronized void increment() {
        n = n++ + ++n;
    }

    public synchronized long value() {
        return n;
    }
}
