// verdict: STALE_READS
// why: a cell is taken out of the deque and put in at its front while a reader goes through it, so the reader misses that cell and the finished views in it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicLong;

/** A cell for each thread; the busy ones move to the front, where they are found at once. */
public class MostRecentFirst implements Counter {
    private static final class Cell {
        final Thread owner = Thread.currentThread();
        final AtomicLong views = new AtomicLong();
    }

    private final ConcurrentLinkedDeque<Cell> cells = new ConcurrentLinkedDeque<>();

    @Override
    public void increment() {
        Cell first = cells.peekFirst();
        Cell mine = first != null && first.owner == Thread.currentThread() ? first : bringForward();
        mine.views.incrementAndGet();
    }

    private Cell bringForward() {
        for (Cell cell : cells) {
            if (cell.owner == Thread.currentThread()) {
                cells.remove(cell);
                cells.addFirst(cell);
                return cell;
            }
        }
        Cell cell = new Cell();
        cells.addFirst(cell);
        return cell;
    }

    @Override
    public long value() {
        long sum = 0;
        for (Cell cell : cells) {
            sum += cell.views.get();
        }
        return sum;
    }
}
