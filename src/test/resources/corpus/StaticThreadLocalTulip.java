// verdict: SHARES_STATE
// why: the thread-local cell is static and registered only with the first counter a thread touches, so a second counter's views land in the first.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

public class StaticThreadLocalTulip implements Counter {
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
        return cells.stream().mapToLong(AtomicLong::get).sum();
    }
}
