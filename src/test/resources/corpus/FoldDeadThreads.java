// verdict: EXACT
// why: a cell is folded into the base only after isAlive said false, which orders all of that thread's writes before
import io.github.pageviews.counter.Counter;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;

public class FoldDeadThreads implements Counter {
    private static final class Cell {
        volatile long n;
    }

    private final Map<Thread, Cell> cells = new IdentityHashMap<>();
    private final ThreadLocal<Cell> mine = ThreadLocal.withInitial(this::register);
    private long base;

    private Cell register() {
        Cell cell = new Cell();
        synchronized (cells) {
            cells.put(Thread.currentThread(), cell);
        }
        return cell;
    }

    @Override public void increment() {
        Cell cell = mine.get();
        cell.n = cell.n + 1;
    }

    @Override public long value() {
        synchronized (cells) {
            long live = 0;
            for (Iterator<Map.Entry<Thread, Cell>> i = cells.entrySet().iterator(); i.hasNext(); ) {
                Map.Entry<Thread, Cell> e = i.next();
                Cell cell = e.getValue();
                if (e.getKey().isAlive()) {
                    live += cell.n;
                } else {
                    base += cell.n;
                    i.remove();
                }
            }
            return base + live;
        }
    }
}
