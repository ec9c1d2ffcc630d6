// verdict: SHARES_STATE
// why: the thread local is static, so a thread that has counted in one instance brings the same cell, registered only there, to the next instance.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

public class StaticThreadLocalCellCloister implements Counter {
    private static final ThreadLocal<AtomicLong> CELL = new ThreadLocal<>();

    private final Queue<AtomicLong> cells = new ConcurrentLinkedQueue<>();

    @Override
    public void increment() {
        AtomicLong cell = CELL.get();
        if (cell == null) {
            cell = new AtomicLong();
            CELL.set(cell);
            cells.add(cell);
        }
        cell.incrementAndGet();
    }

    @Override
    public long value() {
        long sum = 0;
        for (AtomicLong cell : cells) {
            sum += cell.get();
        }
        return sum;
    }
}
