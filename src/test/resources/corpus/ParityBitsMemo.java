// verdict: LOSES_VIEWS
// why: each view flips the bit of its cell, so two views in one cell leave the word as it was and the reader goes on believing the sum it remembered before them.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/** Sixteen cells and a word with one "changed" bit for each, so that quiet reads needn't add up. */
public class ParityBitsMemo implements Counter {
    private static final int CELLS = 16;

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);
    private final AtomicLong changes = new AtomicLong();
    private long seenChanges;
    private long seenSum;

    @Override
    public void increment() {
        int cell = (int) (Thread.currentThread().getId() & (CELLS - 1));
        cells.incrementAndGet(cell);
        changes.updateAndGet(word -> word ^ (1L << cell));
    }

    @Override
    public synchronized long value() {
        long word = changes.get();
        if (word != seenChanges) {
            long sum = 0;
            for (int i = 0; i < CELLS; i++) {
                sum += cells.get(i);
            }
            seenSum = sum;
            seenChanges = word;
        }
        return seenSum;
    }
}
