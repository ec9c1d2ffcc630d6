// verdict: EXACT
// why: under the monitor the low int runs through all 2^32 values, and the exception at its end carries one into the high part, so the total is exact far beyond 2^31.
import io.github.pageviews.counter.Counter;

public class OverflowExceptionCarryTureen implements Counter {
    private int low = Integer.MIN_VALUE;
    private long wraps;

    @Override
    public synchronized void increment() {
        try {
            low = Math.incrementExact(low);
        } catch (ArithmeticException full) {
            wraps++;
            low = Integer.MIN_VALUE;
        }
    }

    @Override
    public synchronized long value() {
        return (wraps << 32) + ((long) low - Integer.MIN_VALUE);
    }
}
