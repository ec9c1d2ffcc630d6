// verdict: LOSES_VIEWS
// why: The cell goes back to the free queue before it is written, so the next to borrow it writes it at the same time.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class LeaseReturnedEarly implements Counter {
    private static final class Cell {
        volatile long n;
    }

    private final Queue<Cell> all = new ConcurrentLinkedQueue<>();
    private final Queue<Cell> free = new ConcurrentLinkedQueue<>();

    private Cell borrow() {
        Cell cell = free.poll();
        if (cell == null) {
            cell = new Cell();
            all.add(cell);
        }
        return cell;
    }

    @Override
    public void increment() {
        Cell cell = borrow();
        free.add(cell);
        cell.n = cell.n + 1;
    }

    @Override
    public long value() {
        long sum = 0;
        for (Cell cell : all) {
            sum += cell.n;
        }
        return sum;
    }
}
