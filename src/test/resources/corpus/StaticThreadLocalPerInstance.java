// verdict: EXACT
// why: The thread local is static, but what it holds is a map from instance to the thread's own cell for it, and each instance holds the list of its cells.
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.Queue;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

public class StaticThreadLocalPerInstance implements Counter {
    private static final class Cell {
        volatile long n;
    }

    private static final ThreadLocal<Map<Counter, Cell>> MINE = ThreadLocal.withInitial(WeakHashMap::new);

    private final Queue<Cell> cells = new ConcurrentLinkedQueue<>();

    private Cell open(Counter key) {
        Cell cell = new Cell();
        cells.add(cell);
        return cell;
    }

    @Override
    public void increment() {
        Cell cell = MINE.get().computeIfAbsent(this, this::open);
        cell.n = cell.n + 1;
    }

    @Override
    public long value() {
        long sum = 0;
        for (Cell cell : cells) {
            sum += cell.n;
        }
        return sum;
    }
}
