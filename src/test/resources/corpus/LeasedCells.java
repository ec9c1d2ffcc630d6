// verdict: EXACT
// why: A cell is borrowed by one thread at a time through a concurrent queue, so adding one to a volatile in two steps loses nothing.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class LeasedCells implements Counter {
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
        cell.n++;
        free.add(cell);
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
