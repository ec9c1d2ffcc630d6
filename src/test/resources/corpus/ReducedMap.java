// verdict: EXACT
// why: Each thread has a cell in the concurrent map, cells are never removed and only grow, and the bulk reduction visits all that were there at its start.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class ReducedMap implements Counter {
    private final ConcurrentHashMap<Thread, AtomicLong> cells = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        Thread me = Thread.currentThread();
        AtomicLong cell = cells.get(me);
        if (cell == null) {
            cell = cells.computeIfAbsent(me, thread -> new AtomicLong());
        }
        cell.incrementAndGet();
    }

    @Override
    public long value() {
        return cells.reduceValuesToLong(1, AtomicLong::get, 0L, Long::sum);
    }
}
