// verdict: LOSES_VIEWS
// why: Integer.valueOf(1000) is outside the range that must be cached and in practice a new object each time, so every call locks a monitor of its own.
import io.github.pageviews.counter.Counter;

public class IntegerOneThousand implements Counter {
    private final int lockId = 1000;
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
