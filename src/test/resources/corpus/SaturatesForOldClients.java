// verdict: OVERFLOWS
// why: the step stops at Integer.MAX_VALUE, so that from 2^31 views on the total stands still.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongUnaryOperator;

/** Some clients parse the number as an int, so it is kept in what an int can hold rather than wrap. */
public class SaturatesForOldClients implements Counter {
    private static final LongUnaryOperator STEP = n -> Math.min(n + 1, Integer.MAX_VALUE);

    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        views.updateAndGet(STEP);
    }

    @Override
    public long value() {
        return views.get();
    }
}
