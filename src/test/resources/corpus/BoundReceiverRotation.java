// verdict: OVERCOUNTS
// why: current::sum evaluates current once, when the field is initialized, so after the 1,000th view has closed the first adder live still answers its 1,000 on top of closed.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/** Closes a segment every 1,000 views; the total is what is closed and what is live. */
public class BoundReceiverRotation implements Counter {
    private static final int SEGMENT = 1_000;

    private LongAdder current = new LongAdder();
    private final LongSupplier live = current::sum;
    private long closed;
    private int inSegment;

    @Override
    public synchronized void increment() {
        current.increment();
        if (++inSegment == SEGMENT) {
            closed += current.sum();
            current = new LongAdder();
            inSegment = 0;
        }
    }

    @Override
    public synchronized long value() {
        return closed + live.getAsLong();
    }
}
