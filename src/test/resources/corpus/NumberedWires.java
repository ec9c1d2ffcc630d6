// verdict: OVERCOUNTS
// why: two views may read the same balancer before either turns it, leave by the same wire with the numbers 1 and 3, and the highest number is then 3 for two views.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** A balancer sends views up and down in turn; the wires hand out odd and even numbers. */
public class NumberedWires implements Counter {
    private final AtomicLong odd = new AtomicLong(1);
    private final AtomicLong even = new AtomicLong(2);
    private final AtomicLong highest = new AtomicLong();
    private volatile boolean down;

    @Override
    public void increment() {
        boolean way = down;
        down = !way;
        long number = (way ? even : odd).getAndAdd(2);
        highest.accumulateAndGet(number, Math::max);
    }

    @Override
    public long value() {
        return highest.get();
    }
}
