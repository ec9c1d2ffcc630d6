// verdict: EXACT
// why: While the high part changes the low one is -1, which readers wait out, and a high part that is the same before and after has not changed in between.
import io.github.pageviews.counter.Counter;

public class HighLowWithHole implements Counter {
    private static final int BASE = 1000;

    private volatile long high;
    private volatile int low;

    @Override
    public synchronized void increment() {
        if (low == BASE - 1) {
            low = -1;
            high = high + 1;
            low = 0;
        } else {
            low = low + 1;
        }
    }

    @Override
    public long value() {
        while (true) {
            long before = high;
            int part = low;
            if (part >= 0 && before == high) {
                return before * BASE + part;
            }
            Thread.onSpinWait();
        }
    }
}
