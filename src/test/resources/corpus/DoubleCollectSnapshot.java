// verdict: EXACT
// why: The cells are atomic and only grow; collecting until two scans agree gives a true snapshot, and with finitely many views two scans do agree in the end.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;

public class DoubleCollectSnapshot implements Counter {
    private static final int CELLS = 4;
    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    @Override
    public void increment() {
        int cell = System.identityHashCode(Thread.currentThread()) & (CELLS - 1);
        cells.incrementAndGet(cell);
    }

    private long[] collect() {
        long[] copy = new long[CELLS];
        Arrays.setAll(copy, cells::get);
        return copy;
    }

    @Override
    public long value() {
        long[] before = collect();
        long[] after = collect();
        while (!Arrays.equals(before, after)) {
            before = after;
            after = collect();
        }
        return Arrays.stream(after).sum();
    }
}
