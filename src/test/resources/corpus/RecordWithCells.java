// verdict: EXACT
// why: a record's components are final, but the array behind this one is not, and its elements are raised atomically; each instance makes its own, the canonical constructor copies what it is given, and the mask makes an index of any thread id, also of a negative one.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public record RecordWithCells(AtomicLongArray cells) implements Counter {
    private static final int CELLS = 8;

    public RecordWithCells {
        long[] copy = new long[CELLS];
        for (int i = 0; i < CELLS; i++) {
            copy[i] = cells.get(i);
        }
        cells = new AtomicLongArray(copy);
    }

    public RecordWithCells() {
        this(new AtomicLongArray(CELLS));
    }

    @Override
    public void increment() {
        cells.incrementAndGet((int) (Thread.currentThread().getId() & CELLS - 1));
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < CELLS; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
