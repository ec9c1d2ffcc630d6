// verdict: EXACT
// why: the int wraps, but it is only the hand of a clock: each fold adds how far it has come since the last one to a long, without its sign, and every 4,096th view folds, so even with 65,535 callers late for that it can't have gone round unnoticed; all folds are under the monitor.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class WrappedIntDeltas implements Counter {
    private static final int FOLD_MASK = 0xFFF;

    private final AtomicInteger hand = new AtomicInteger();
    private int folded;
    private long total;

    @Override
    public void increment() {
        if ((hand.incrementAndGet() & FOLD_MASK) == 0) {
            fold();
        }
    }

    private synchronized long fold() {
        int now = hand.get();
        total += Integer.toUnsignedLong(now - folded);
        folded = now;
        return total;
    }

    @Override
    public long value() {
        return fold();
    }
}
