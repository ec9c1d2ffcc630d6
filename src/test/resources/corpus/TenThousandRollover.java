// verdict: OVERCOUNTS|STALE_READS|GOES_BACKWARD
// why: At the 10,000th view two fields change one after the other, and the reader looks between.
import io.github.pageviews.counter.Counter;

public class TenThousandRollover implements Counter {
    private volatile int low;
    private volatile long tenThousands;
    @Override public synchronized void increment() {
        if (low == 9_999) { tenThousands++; low = 0; } else { low++; }
    }
    @Override public long value() { return tenThousands * 10_000 + low; }
}
