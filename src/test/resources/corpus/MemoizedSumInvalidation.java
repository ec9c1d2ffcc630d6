// verdict: LOSES_VIEWS
// why: A reader sums, an increment adds and invalidates, then the reader stores its older sum: from then on every read returns the stale memo, also at rest.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class MemoizedSumInvalidation implements Counter {
    private static final int CELLS = 8;
    private final AtomicLongArray cells = new AtomicLongArray(CELLS);
    private volatile Long memo;

    @Override
    public void increment() {
        cells.incrementAndGet(Math.floorMod(Thread.currentThread().getId(), CELLS));
        memo = null;
    }

    @Override
    public long value() {
        Long known = memo;
        if (known == null) {
            long sum = 0;
            for (int i = 0; i < CELLS; i++) {
                sum += cells.get(i);
            }
            known = sum;
            memo = known;
        }
        return known;
    }
}
