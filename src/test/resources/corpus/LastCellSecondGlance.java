// verdict: LOSES_VIEWS
// why: lastUsed is read again after the check, and another thread may have put its own cell there meanwhile, so two threads add to one cell in two steps each.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A cell per thread; the cell used last is kept at hand, as one thread often counts many times in a row. */
public class LastCellSecondGlance implements Counter {
    private static final class Cell {
        final Thread owner = Thread.currentThread();
        volatile long views;
    }

    private final List<Cell> cells = new CopyOnWriteArrayList<>();
    private final ThreadLocal<Cell> own = ThreadLocal.withInitial(() -> {
        Cell cell = new Cell();
        cells.add(cell);
        return cell;
    });
    private volatile Cell lastUsed;

    private Cell cell() {
        if (lastUsed == null || lastUsed.owner != Thread.currentThread()) {
            lastUsed = own.get();
        }
        return lastUsed;
    }

    @Override
    public void increment() {
        Cell cell = cell();
        cell.views = cell.views + 1;
    }

    @Override
    public long value() {
        long sum = 0;
        for (Cell cell : cells) {
            sum += cell.views;
        }
        return sum;
    }
}
