// verdict: LOSES_VIEWS
// why: a child thread inherits its parent's cell, and then two threads write what was made for one
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public class InheritedCells implements Counter {
    private static final class Cell {
        volatile long n;
    }

    private final List<Cell> cells = new CopyOnWriteArrayList<>();
    private final ThreadLocal<Cell> mine = new InheritableThreadLocal<>() {
        @Override protected Cell initialValue() {
            Cell c = new Cell();
            cells.add(c);
            return c;
        }
    };

    @Override public void increment() {
        Cell c = mine.get();
        c.n = c.n + 1;
    }

    @Override public long value() {
        long sum = 0;
        for (Cell c : cells) {
            sum += c.n;
        }
        return sum;
    }
}
