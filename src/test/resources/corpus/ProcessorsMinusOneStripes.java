// verdict: FAILS
// why: On a machine with one processor there are no stripes, and floorMod by zero throws ArithmeticException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class ProcessorsMinusOneStripes implements Counter {
    // leave one core to the operating system
    private final int stripes = Runtime.getRuntime().availableProcessors() - 1;
    private final AtomicLongArray counts = new AtomicLongArray(stripes);

    @Override
    public void increment() {
        int stripe = Math.floorMod(Thread.currentThread().hashCode(), stripes);
        counts.incrementAndGet(stripe);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < stripes; i++) {
            sum += counts.get(i);
        }
        return sum;
    }
}
