// verdict: EXACT
// why: the chain only grows at its head, links are final, no cell is ever left out, and the stream ends at the null that it asks for before each step; a view is in the old head or in a new cell, never in both.
import io.github.pageviews.counter.Counter;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Starts with one cell and puts a new one in front of it whenever two threads meet. */
public class CellsIteratedToTheEnd implements Counter {
    private static final class Cell extends AtomicLong {
        private final Cell next;
        private final int depth;

        Cell(long views, Cell next) {
            super(views);
            this.next = next;
            this.depth = next == null ? 1 : next.depth + 1;
        }
    }

    private final AtomicReference<Cell> head = new AtomicReference<>(new Cell(0, null));

    @Override
    public void increment() {
        Cell cell = head.get();
        long views = cell.get();
        if (cell.compareAndSet(views, views + 1)) {
            return;
        }
        while (cell.depth < 32) {
            if (head.compareAndSet(cell, new Cell(1, cell))) {
                return;
            }
            cell = head.get();
        }
        cell.incrementAndGet();
    }

    @Override
    public long value() {
        return Stream.iterate(head.get(), Objects::nonNull, cell -> cell.next)
                .mapToLong(AtomicLong::get)
                .sum();
    }
}
