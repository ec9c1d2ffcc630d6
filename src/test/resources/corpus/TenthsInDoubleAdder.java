// verdict: LOSES_VIEWS|OVERFLOWS
// why: One tenth is not a double: eight of them sum to 0.7999999999999999, and the eighth view is cut off.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.DoubleAdder;

public class TenthsInDoubleAdder implements Counter {
    private static final double CENTS_PER_VIEW = 0.1;

    /** What the views have earned so far; the number of views follows from it. */
    private final DoubleAdder earned = new DoubleAdder();

    @Override
    public void increment() {
        earned.add(CENTS_PER_VIEW);
    }

    @Override
    public long value() {
        return (long) (earned.sum() * 10);
    }
}
