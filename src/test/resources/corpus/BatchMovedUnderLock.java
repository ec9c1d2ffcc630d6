// verdict: EXACT
// why: A thread counts up to seven views in its own cell and moves eight to the total under the lock that readers hold while they add total and cells.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;

public class BatchMovedUnderLock implements Counter {
    private static final int BATCH = 8;

    private static final class Cell {
        volatile int pending;
    }

    private final List<Cell> cells = new ArrayList<>();
    private final ThreadLocal<Cell> mine = ThreadLocal.withInitial(this::open);
    private long total;

    private synchronized Cell open() {
        Cell cell = new Cell();
        cells.add(cell);
        return cell;
    }

    private synchronized void flush(Cell cell) {
        total += BATCH;
        cell.pending = 0;
    }

    @Override
    public void increment() {
        Cell cell = mine.get();
        int pending = cell.pending + 1;
        if (pending == BATCH) {
            flush(cell);
        } else {
            cell.pending = pending;
        }
    }

    @Override
    public synchronized long value() {
        long sum = total;
        for (Cell cell : cells) {
            sum += cell.pending;
        }
        return sum;
    }
}
