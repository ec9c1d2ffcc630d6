// verdict: EXACT
// why: Integer.valueOf always returns the cached object for -128 to 127, so all calls lock one monitor (shared with strangers, which is ugly but safe).
import io.github.pageviews.counter.Counter;

public class IntegerOneHundred implements Counter {
    private final int lockId = 100;
    private long n;

    @Override
    public void increment() {
        synchronized (Integer.valueOf(lockId)) {
            n++;
        }
    }

    @Override
    public long value() {
        synchronized (Integer.valueOf(lockId)) {
            return n;
        }
    }
}
