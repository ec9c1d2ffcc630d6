// verdict: LOSES_VIEWS
// why: next is the same array as seen, not a copy, so next[0]++ is a plain racing increment and the compare-and-set, which compares references, succeeds for everybody.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

/** Views and the time of the last one, swapped together by compare-and-set. */
public class SwapsItsOwnArray implements Counter {
    private static final int VIEWS = 0;
    private static final int LAST = 1;

    private final AtomicReference<long[]> stats = new AtomicReference<>(new long[2]);

    @Override
    public void increment() {
        long now = System.currentTimeMillis();
        long[] seen;
        long[] next;
        do {
            seen = stats.get();
            next = seen;
            next[VIEWS]++;
            next[LAST] = now;
        } while (!stats.compareAndSet(seen, next));
    }

    @Override
    public long value() {
        return stats.get()[VIEWS];
    }
}
