// verdict: EXACT
// why: -~n is n + 1 in two's complement, under the monitor in both methods.
import io.github.pageviews.counter.Counter;

public class MinusTilde implements Counter {
    private long n;

    @Override
    public void increment() {
        synchronized (this) {
            n = -~n;
        }
    }

    @Override
    public long value() {
        synchronized (this) {
            return n;
        }
    }
}
