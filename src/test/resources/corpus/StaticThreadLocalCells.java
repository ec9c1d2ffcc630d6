// verdict: SHARES_STATE
// why: the ThreadLocal is static, so a thread's one cell belongs to the instance that it met first
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

public class StaticThreadLocalCells implements Counter {
    private static final ThreadLocal<AtomicLong> MINE = new ThreadLocal<>();

    private final List<AtomicLong> cells = new CopyOnWriteArrayList<>();

    @Override public void increment() {
        AtomicLong cell = MINE.get();
        if (cell == null) {
            cell = new AtomicLong();
            cells.add(cell);
            MINE.set(cell);
        }
        cell.incrementAndGet();
    }

    @Override public long value() {
        return cells.stream().mapToLong(AtomicLong::get).sum();
    }
}
