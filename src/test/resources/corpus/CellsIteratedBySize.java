// verdict: STALE_READS
// why: a new cell is in front of the chain before it is in the size, so a read in between takes one cell too few and leaves out the oldest one with all its views.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Starts with one cell and puts a new one in front of it whenever two threads meet. */
public class CellsIteratedBySize implements Counter {
    private static final class Cell extends AtomicLong {
        private final Cell next;

        Cell(long views, Cell next) {
            super(views);
            this.next = next;
        }
    }

    private final AtomicReference<Cell> head = new AtomicReference<>(new Cell(0, null));
    private final AtomicInteger size = new AtomicInteger(1);

    @Override
    public void increment() {
        Cell cell = head.get();
        long views = cell.get();
        if (cell.compareAndSet(views, views + 1)) {
            return;
        }
        while (size.get() < 32) {
            if (head.compareAndSet(cell, new Cell(1, cell))) {
                size.incrementAndGet();
                return;
            }
            cell = head.get();
        }
        cell.incrementAndGet();
    }

    @Override
    public long value() {
        // the size first: the chain has at least that many cells then
        int cells = size.get();
        return Stream.iterate(head.get(), cell -> cell.next)
                .limit(cells)
                .mapToLong(AtomicLong::get)
                .sum();
    }
}
