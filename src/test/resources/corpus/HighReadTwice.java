// verdict: OVERCOUNTS
// why: The writer raises the high part before it clears the low one, so reading the high part twice doesn't help: both times it is already up while the low part is still 999.
import io.github.pageviews.counter.Counter;

public class HighReadTwice implements Counter {
    private static final int BASE = 1000;

    private volatile long high;
    private volatile int low;

    @Override
    public synchronized void increment() {
        if (low == BASE - 1) {
            high = high + 1;
            low = 0;
        } else {
            low = low + 1;
        }
    }

    @Override
    public long value() {
        long before;
        int part;
        do {
            before = high;
            part = low;
        } while (before != high);
        return before * BASE + part;
    }
}
