// verdict: EXACT
// why: all threads race on the plain field, but each reads it once into a local and uses the cell only if its final owner is the thread itself, so every cell has one writer.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A cell per thread; the cell used last is kept at hand, as one thread often counts many times in a row. */
public class LastCellGlance implements Counter {
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
    private Cell lastUsed;

    private Cell cell() {
        Cell cell = lastUsed;
        if (cell == null || cell.owner != Thread.currentThread()) {
            cell = own.get();
            lastUsed = cell;
        }
        return cell;
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
