// verdict: STALE_READS
// why: a reader that starts inside a write sees the same odd number twice and takes the half-done state
import io.github.pageviews.counter.Counter;

public class SeqLockIgnoresOdd implements Counter {
    private volatile long seq;
    private volatile long tens;
    private volatile long ones;

    @Override public synchronized void increment() {
        seq++;
        if (ones == 9) {
            ones = 0;
            tens++;
        } else {
            ones++;
        }
        seq++;
    }

    @Override public long value() {
        long before;
        long v;
        do {
            before = seq;
            v = tens * 10 + ones;
        } while (seq != before);
        return v;
    }
}
